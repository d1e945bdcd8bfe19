import { listWords } from './list-words.ts'

/** Goods and materials that trade news speaks of, beside those of the graph, in the singular or as they are always written. */
export const GOODS =
  listWords(`steel aluminium aluminum copper nickel zinc tin lead_ore iron_ore lithium cobalt graphite gallium germanium antimony tungsten magnesium titanium uranium gold silver platinum palladium
 crude_oil crude oil natural_gas liquefied_natural_gas LNG petrol gasoline diesel jet_fuel coal coking_coal biofuel ethanol hydrogen electricity solar_panel solar_cell wind_turbine battery lithium-ion_battery
 soybean soya_bean soybeans corn maize wheat barley rice sorghum oats rapeseed canola sunflower_oil palm_oil olive_oil sugar coffee cocoa tea tobacco cotton wool beef pork poultry chicken lamb mutton dairy milk
 cheese butter egg honey fish salmon cod tuna mackerel herring haddock shrimp prawn lobster crab oyster squid seafood fishmeal banana avocado tomato potato onion citrus grape almond walnut wine
 champagne beer whisky whiskey bourbon tequila cognac spirits vodka timber lumber plywood pulp rubber tyre tire plastic cement ceramics textile garment clothing apparel footwear shoe furniture toy
 car vehicle electric_vehicle truck lorry motorcycle bicycle auto_part car_part aircraft ship vessel locomotive machinery machine_tool tractor turbine semiconductor chip microchip AI_chip memory_chip smartphone
 laptop computer washing_machine refrigerator air_conditioner telecoms_equipment medical_device pharmaceutical medicine drug vaccine antibiotic insulin fertiliser fertilizer potash phosphate urea
 ammonia chemical petrochemical polysilicon magnet permanent_magnet rare_earth rare_earths critical_mineral diamond jewellery jewelry cosmetics perfume luxury_goods drone weapon ammunition explosives optical_fibre
 fiber_optics wire_rod rebar hot-rolled_coil tinplate scrap_metal e-waste software fentanyl opioid helium neon fluorspar bauxite alumina manganese chromium vanadium rhodium indium tellurium
 agricultural_products farm_goods foodstuffs animal_feed pesticide cut_flowers kraft_paper newsprint`)
