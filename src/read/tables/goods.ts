import { listWords } from './list-words.ts'

/** Goods and materials that trade news speaks of, beside those of the graph, in the singular or as they are always written. */
export const GOODS =
  listWords(`steel aluminium aluminum copper nickel zinc tin lead_ore iron_ore lithium cobalt graphite gallium germanium antimony tungsten magnesium titanium uranium gold silver platinum palladium
 crude_oil crude oil natural_gas liquefied_natural_gas LNG petrol gasoline diesel jet_fuel coal coking_coal biofuel ethanol hydrogen electricity solar_panel solar_cell wind_turbine battery lithium-ion_battery
 soybean soyabean soya_bean soybeans corn maize wheat barley rice sorghum oats rapeseed canola sunflower_oil palm_oil olive_oil sugar coffee cocoa tea tobacco cotton wool beef pork poultry chicken lamb mutton dairy milk
 cheese butter egg honey fish salmon cod tuna mackerel herring haddock shrimp prawn lobster crab oyster squid seafood fishmeal banana avocado tomato potato onion citrus grape almond walnut wine
 champagne beer whisky whiskey bourbon tequila cognac spirits vodka timber lumber plywood pulp rubber tyre tire plastic cement ceramics textile garment clothing apparel footwear shoe furniture toy
 car vehicle electric_vehicle truck lorry motorcycle bicycle auto_part car_part aircraft ship vessel locomotive machinery machine_tool tractor turbine semiconductor chip microchip AI_chip memory_chip smartphone
 laptop computer washing_machine refrigerator air_conditioner telecoms_equipment medical_device pharmaceutical medicine drug vaccine antibiotic insulin fertiliser fertilizer potash phosphate urea
 ammonia chemical petrochemical polysilicon magnet permanent_magnet rare_earth rare_earths critical_mineral diamond jewellery jewelry cosmetics perfume luxury_goods drone weapon ammunition explosives optical_fibre
 fiber_optics wire_rod rebar hot-rolled_coil tinplate scrap_metal e-waste software fentanyl opioid helium neon fluorspar bauxite alumina manganese chromium vanadium rhodium indium tellurium
 samarium gadolinium terbium dysprosium lutetium scandium yttrium holmium erbium thulium europium ytterbium cerium lanthanum neodymium praseodymium bismuth molybdenum beryllium hafnium niobium tantalum
 rhenium selenium ferroalloy pig_iron steel_product steel_wire steel_pipe steel_tube automobile pickup_truck pickup heavy_truck bus_chassis brandy orange_juice mango cherry pistachio peanut garlic ginger lentil chickpea
 yellow_pea sunflower_seed rapeseed_oil canola_oil canola_meal soybean_meal soybean_oil meat beef_product pork_product live_cattle cattle leather silk carpet softwood softwood_lumber hardwood kitchen_cabinet
 upholstered_furniture wooden_furniture home_appliance household_appliance appliance consumer_electronics electronics wristwatch Swiss_watch cigar cigarette lemon blueberry vanilla spice maple_syrup chocolate pasta
 infant_formula pet_food cardboard ceramic_tile glassware carbon_fibre carbon_fiber resin handbag sneaker yarn fabric storage_battery lithium_battery EV_battery inverter wind_power_equipment crane ship-to-shore_crane
 excavator robot industrial_robot surveillance_camera game_console jet_engine aircraft_engine aircraft_part helicopter satellite missile graphite_electrode silicon_wafer wafer lithography_machine chipmaking_equipment
 chip-making_equipment photoresist chip_design_software analog_chip analogue_chip legacy_chip superconducting_material superhard_material fishery_product marine_product aquatic_product bioethanol coke metallurgical_coke
 ethane propane methanol soap
 agricultural_products farm_goods foodstuffs animal_feed pesticide cut_flowers kraft_paper newsprint`)
