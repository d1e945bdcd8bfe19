import { listWords } from './list-words.ts'

/** Words for one good: the first of each line is what the others are called too. */
export const SAME_GOODS: ReadonlyMap<string, string> = new Map(
  [
    ['aircraft', 'aeroplane', 'airplane', 'plane', 'airliner'],
    ['car', 'automobile'],
    ['crude oil', 'crude'],
    ['coffee', 'coffee bean'],
    ['aluminium', 'aluminum'],
    ['soybean', 'soyabean', 'soya bean'],
    ['corn', 'maize'],
    ['gasoline', 'petrol'],
    ['truck', 'lorry'],
    ['jewellery', 'jewelry'],
    ['fertiliser', 'fertilizer'],
    ['whisky', 'whiskey'],
    ['medicine', 'drug'],
  ].flatMap(([first = '', ...others]) => others.map((other): [string, string] => [other, first])),
)

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
 wood_pulp movie fighter_jet brake_caliper seat_frame bulk_carrier tanker oil_tanker crude_tanker cooking_oil textiles cork gene_sequencer paint varnish dye toothpaste sunscreen lipstick luggage
 lampshade Christmas_tree Christmas_decoration toy_car board_game bicycle_frame skateboard tennis_racket surfboard kayak sleeping_bag lawnmower chainsaw padlock bathtub water_heater radiator  escalator conveyor pallet printer_cartridge toner keyboard hard_drive memory_card power_bank cable_harness wire_harness wiring_harness battery_cell battery_pack cathode anode electrolyte electric_motor gearbox axle
 windshield headlight tail_light car_light catalytic_converter child_seat slipper leather_good bracelet necklace earring watch_strap eyewear sunglasses contact_lens camera_lens drone_battery submarine frigate
 patrol_boat fishing_boat speedboat jet_ski snowmobile motor_home metro_car steel_rail pipe_fitting turbine_blade switchgear circuit_breaker solar_module solar_wafer wind_tower electrolyser fuel_cell nuclear_fuel
 uranium_ore yellowcake steel_sheet galvanised_steel galvanized_steel structural_steel silicon_metal ferrosilicon synthetic_graphite spherical_graphite cobalt_hydroxide nickel_sulphate nickel_pig_iron manganese_ore chromite
 sponge_iron scrap_steel scrap_aluminium recycled_plastic plastic_waste waste_paper used_clothing secondhand_clothing cashmere kitchenware cookware crockery tableware frying_pan kettle toaster blender rice_cooker
 air_fryer coffee_machine hair_dryer toothbrush nappy stationery fireworks e-cigarette condensed_milk mozzarella salami prosciutto offal pork_offal chicken_feet chicken_paw frozen_chicken frozen_fish canned_tuna abalone
 eel passion_fruit mangosteen longan kiwifruit pear tangerine clementine pomegranate olive pecan pine_nut sesame_seed flaxseed mustard_seed poppy_seed quinoa millet buckwheat rye wheat_flour corn_syrup cocoa_butter
 instant_coffee roasted_coffee apple_juice bottled_water energy_drink baijiu liqueur sparkling_wine red_wine bulk_wine truffle aubergine zucchini pumpkin cauliflower artichoke sweet_potato cassava plantain frozen_potato
 kidney_bean mung_bean black_bean faba_bean soy_meal animal_fat tallow used_cooking_oil feed_additive amino_acid lysine enzyme blood_product catheter bandage ventilator MRI_scanner ultrasound_machine dental_implant
 cancer_drug weight-loss_drug brand-name_drug branded_drug patented_drug prescription_drug precursor_chemical fentanyl_precursor sulphuric_acid sulfuric_acid hydrofluoric_acid titanium_dioxide carbon_black ethylene benzene
 toluene naphtha base_oil heating_oil fuel_oil aviation_fuel renewable_diesel sustainable_aviation_fuel firewood particleboard flooring window_frame kitchen_furniture bathroom_vanity office_furniture tissue_paper pulpwood
 sawn_wood cork_stopper natural_rubber synthetic_rubber latex gasket microcontroller power_chip power_semiconductor DRAM GPU OLED_panel LCD_panel smartwatch headset earphone loudspeaker microphone
 satellite_dish 5G_equipment network_equipment supercomputer artillery artillery_shell rifle firearm armoured_vehicle armored_vehicle howitzer warship air-defence_system air_defense_system night-vision_goggles body_armour
 nitrocellulose dual-use_item dual-use_goods scarf
 agricultural_products farm_goods foodstuffs animal_feed pesticide cut_flowers kraft_paper newsprint
 puzzle gem gemstone pearl scrap scrap_copper pipe copper_wire wire cable tube engine car_engine pump valve piston_ring ball_bearing new-energy_vehicle new_energy_vehicle jumper stroller jeans sportswear brake_part cut_rose bedsheet car_seat sea_cucumber dining_set dining_table phone_case compressor transformer printer camera television_set
 TV_set headphone lamp watches luxury_watch light_bulb bicycle_part bike scooter e-bike yacht container_ship airplane plane aeroplane airliner drone_part locomotive_part rail_car railway_carriage trailer
 aircraft_component auto_component car_component truck_part jet_engine_part engine_part machine_part spare_part brake_pad windscreen airbag tyre_cord seat_belt lithium_carbonate lithium_hydroxide
 nickel_ore copper_ore copper_cathode zinc_concentrate copper_concentrate bauxite_ore gold_bar silver_bar sheet_metal steel_slab steel_beam steel_coil stainless_steel aluminium_foil aluminum_foil
 aluminium_can screw fastener hand_tool power_tool knife cutlery oven microwave dishwasher vacuum_cleaner fridge heater boiler heat_pump forklift bulldozer harvester tractor_part
 gas_turbine nuclear_reactor microprocessor graphics_card graphics_processor AI_accelerator AI_server router modem circuit_board printed_circuit integrated_circuit transistor
 diode sensor laser display_panel LED optical_lens microscope X-ray_machine syringe surgical_mask surgical_glove glove face_mask wheelchair pacemaker stent hearing_aid biosimilar generic_drug
 generic_medicine generic active_ingredient active_pharmaceutical_ingredient penicillin aspirin ibuprofen paracetamol vitamin heparin blood_plasma musical_instrument piano guitar violin doll
 video_game sports_equipment golf_club fishing_gear mattress sofa rug curtain blanket towel bed_linen T-shirt shirt trouser jacket sweater underwear swimwear scarf sari shawl silk_scarf
 sandal suitcase backpack umbrella candle broom pencil toilet_paper newspaper_paper log wood wood_pellet wood_product furniture_part veneer bamboo rattan jute hemp flax linen denim nylon
 polyester viscose acrylic tarpaulin glass mirror_glass porcelain tile marble granite salt sulphur sulfur gypsum asbestos mica quartz diamond_dust kerosene lubricant bitumen asphalt petroleum
 natural_gas_liquid biodiesel wood_chip charcoal detergent shampoo adhesive gunpowder firework herbicide glyphosate insecticide fungicide caustic_soda soda_ash chlorine bromine iodine ether ester
 plasticiser PVC polyethylene polypropylene rubber_ball rubber_glove conveyor_belt fur live_animal horse pig hog sheep goat ham bacon sausage canned_fish caviar anchovy sardine scallop mussel clam
 cuttlefish octopus seaweed yogurt yoghurt whey milk_powder cheddar parmesan feta lettuce cabbage carrot cucumber chili chilli spinach broccoli mushroom asparagus avocado_oil pineapple papaya guava
 lychee durian dragon_fruit melon watermelon peach plum apricot nectarine strawberry raspberry cranberry grapefruit lime_juice raisin prune cashew cashew_nut hazelnut macadamia chestnut coconut
 coconut_oil cinnamon clove nutmeg cardamom turmeric saffron pepper_corn mustard flour malt starch gluten oilseed linseed sesame cottonseed safflower castor_oil peanut_oil corn_oil vegetable_oil tallow
 margarine molasses candy confectionery biscuit noodle cereal ketchup soup vinegar mineral_water soft_drink juice cider gin rum wine_cork prosecco sherry vermouth sake soju pet_product alfalfa soymeal
 distillers_grains bran oilcake fruit vegetable cocoa_bean coffee_bean coffee_capsule green_coffee tomato_paste nut_butter ginseng kimchi tequila_bottle crude_steel green_steel flat_steel gas
 uranium_fuel enriched_uranium`)
