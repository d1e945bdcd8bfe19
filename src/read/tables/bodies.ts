import { listWords } from './list-words.ts'

/** Last or first words of the names of bodies, by kind of organization; the first that a name has counts. */
export const BODY_WORDS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  [
    'MEDIA',
    listWords(
      'Times Post Journal News Daily Herald Tribune Gazette Guardian Observer Network Television TV Radio Broadcasting Telegraph Magazine Review Chronicle Mail Press',
    ),
  ],
  ['UNIVERSITY', listWords('University College School Polytechnic')],
  [
    'THINK_TANK',
    listWords('Institute Institution Center Centre Think-Tank Observatory Lab Desk Foundation Forum Fund Intelligence'),
  ],
  ['POLITICAL_PARTY', listWords('Party Democrats Republicans Conservatives Labour Greens Politburo')],
  ['MARKET_INDEX', listWords('Index Composite')],
  [
    'GOVERNMENT_BODY',
    listWords(`Ministry Department Commission Council Agency Authority Administration Bureau Office Court Parliament Congress Senate House Treasury Board Committee
 Secretariat Embassy Government Directorate Service Customs Navy Army Police Cabinet Tribunal Assembly Reserve Chancellery Inspectorate Protection Duma Bundestag Knesset Kremlin Pentagon Fed Representative`),
  ],
  [
    'COMPANY',
    listWords(`Inc Inc. Corp Corp. Corporation Co Co. Ltd Ltd. LLC PLC plc Company Companies Group Holdings Holding Technologies Technology Motors Motor Airlines Airways Energy Capital
 Partners Securities Markets Industries Foods Steel Electronics Pharmaceuticals Systems Software Semiconductor Semiconductors Bank Banks Insurance Oil Gas Petroleum Mining Media
 Entertainment Brands Stores Logistics Shipping Lines Solution Solutions Laboratories Labs Ventures Advisors Advisers Associates Analytics Research Economics Consulting Asset Management Investments Investors
 Alloys Photonics Knitwear Hardware Optics Plastics Ceramics Garment Ports Terminals Mills Freight Builders
 Sachs Stanley SA AG NV SE GmbH Seafood Fisheries Metals Chemicals Resources Robotics Aerospace Airbus Pharmaceutical Pharma Biotech Automotive Shipbuilding Textiles Farms Meats Brewing Ratings Instruments Telecom Networks Mobility Marketing Advisory Minerals Materials Beverages Distillers Retail Apparel Footwear Furniture Toys Fertilizers Machinery Shipyard Shipyards Databank Renewables Cement Tyres Dairy Batteries Cycles Wines Enterprises Breweries Vineyards Orchards Plantations Steelworks Fabrics Garments Cosmetics Trading Energies Winery Distillery Brewery Foundry Outfitters Shoes`),
  ],
  ['BLOC', listWords('Union Nations Organization Organisation Alliance Cooperation League Bloc Bank')],
  [
    'OTHER',
    listWords(
      'Association Federation Confederation Chamber Society Club Coalition Trust Academy Museum Hospital Cooperative Exchange Campaign Initiative Programme Program Workers Steelworkers Teamsters Guild Roundtable Brotherhood Syndicate Lobby Manufacturers Growers Producers Farmers Retailers Builders Refiners',
    ),
  ],
]

/** Words that a name of a body may go on from with "of", "for" or "on": Ministry of Commerce, Center for Policy. */
export const LINKING_HEADS =
  listWords(`Ministry Department Bureau Office Bank University Institute Institution Center Centre Council Association Federation Chamber Fund Academy School
 College Court House Board Committee Commission Organization Organisation Union Confederation Society Agency Authority Administration Secretariat League Party Parliament Bureau
 Directorate Group Alliance Forum Foundation Network Coalition Campaign Embassy Government Republic States Kingdom Ministry Conference Board Service Congress Assembly Trust Museum Faculty Programme Program Protection Port`)

/** News media that are known by names of their own. */
export const MEDIA = listWords(
  `Reuters Bloomberg Xinhua AP UPI PTI DPA dpa ANI Kyodo_News Press_Trust_of_India Canadian_Press Australian_Associated_Press DW ARD ZDF NHK VOA RFI France_24 SABC ANSA EFE Folha Globo AFP BBC CNN CBS NBC ABC CNBC MSNBC PBS NPR Politico POLITICO Axios Nikkei Kyodo Yonhap TASS Al_Jazeera Associated_Press Agence_France-Presse Financial_Times FT
 Wall_Street_Journal New_York_Times Washington_Post The_Economist Der_Spiegel Le_Monde Fox_News Fox_Business Fox_Business_Network Sky_News Global_Times People's_Daily China_Daily Caixin
 South_China_Morning_Post Euronews Deutsche_Welle Bild Handelsblatt El_País Haaretz The_Hindu Mint Barron's Forbes Fortune MarketWatch Semafor Truth_Social Facebook WeChat Weibo Telegram Bluesky LinkedIn YouTube WhatsApp Instagram Twitter Newsweek Vox Wired Press_Association Sky Channel_4 ITV CCTV CGTN RTÉ`,
)

/** Bodies that everybody knows by their letters, with what they stand for and their kind. */
export const ACRONYMS: ReadonlyMap<string, readonly [name: string, kind: string]> = new Map([
  ['WTO', ['World Trade Organization', 'BLOC']],
  ['IMF', ['International Monetary Fund', 'BLOC']],
  ['NATO', ['North Atlantic Treaty Organization', 'BLOC']],
  ['OPEC', ['Organization of the Petroleum Exporting Countries', 'BLOC']],
  ['OECD', ['Organisation for Economic Co-operation and Development', 'BLOC']],
  ['UN', ['United Nations', 'BLOC']],
  ['WHO', ['World Health Organization', 'BLOC']],
  ['FAO', ['Food and Agriculture Organization', 'BLOC']],
  ['ECB', ['European Central Bank', 'GOVERNMENT_BODY']],
  ['ASEAN', ['Association of Southeast Asian Nations', 'BLOC']],
  ['Asean', ['Association of Southeast Asian Nations', 'BLOC']],
  ['APEC', ['Asia-Pacific Economic Cooperation', 'BLOC']],
  ['Apec', ['Asia-Pacific Economic Cooperation', 'BLOC']],
  ['G7', ['Group of Seven', 'BLOC']],
  ['G20', ['Group of 20', 'BLOC']],
  ['BRICS', ['BRICS', 'BLOC']],
  ['Mercosur', ['Mercosur', 'BLOC']],
  ['USTR', ['Office of the United States Trade Representative', 'GOVERNMENT_BODY']],
  ['FIFA', ['FIFA', 'OTHER']],
  ['Fifa', ['FIFA', 'OTHER']],
  ['UEFA', ['UEFA', 'OTHER']],
  ['Uefa', ['UEFA', 'OTHER']],
  ['IEA', ['International Energy Agency', 'BLOC']],
  ['IAEA', ['International Atomic Energy Agency', 'BLOC']],
  ['ILO', ['International Labour Organization', 'BLOC']],
  ['Ofcom', ['Ofcom', 'GOVERNMENT_BODY']],
  ['Ofgem', ['Ofgem', 'GOVERNMENT_BODY']],
  ['MOFCOM', ['Ministry of Commerce', 'GOVERNMENT_BODY']],
  ['FBI', ['Federal Bureau of Investigation', 'GOVERNMENT_BODY']],
  ['FDA', ['Food and Drug Administration', 'GOVERNMENT_BODY']],
  ['USDA', ['US Department of Agriculture', 'GOVERNMENT_BODY']],
  ['USITC', ['US International Trade Commission', 'GOVERNMENT_BODY']],
  ['DGFT', ['Directorate General of Foreign Trade', 'GOVERNMENT_BODY']],
  ['METI', ['Ministry of Economy, Trade and Industry', 'GOVERNMENT_BODY']],
  ['Élysée', ['Élysée Palace', 'GOVERNMENT_BODY']],
  ['Downing Street', ['10 Downing Street', 'GOVERNMENT_BODY']],
  ['Kremlin', ['Kremlin', 'GOVERNMENT_BODY']],
  ['AFL-CIO', ['AFL-CIO', 'OTHER']],
  ['UAW', ['United Auto Workers', 'OTHER']],
  ['S&P 500', ['S&P 500', 'MARKET_INDEX']],
  ['FTSE 100', ['FTSE 100', 'MARKET_INDEX']],
  ['CSI 300', ['CSI 300', 'MARKET_INDEX']],
  ['Nikkei 225', ['Nikkei 225', 'MARKET_INDEX']],
  ['Dow Jones', ['Dow Jones Industrial Average', 'MARKET_INDEX']],
  ['Hang Seng', ['Hang Seng Index', 'MARKET_INDEX']],
  ['Nasdaq', ['Nasdaq Composite', 'MARKET_INDEX']],
  ['KOSPI', ['KOSPI', 'MARKET_INDEX']],
  ['Kospi', ['KOSPI', 'MARKET_INDEX']],
  ['DAX', ['DAX', 'MARKET_INDEX']],
  ['STOXX 600', ['STOXX Europe 600', 'MARKET_INDEX']],
])

/** Firms that everybody in trade knows by a name that says of itself no firm's. */
export const FIRMS = listWords(
  `Rolex Richemont Swatch Cartier Etsy eBay Solvay Umicore Maruti_Suzuki Suzuki LG_Energy_Solution LG PostNord Royal_Mail Trafigura Vitol Gunvor Mercuria
 StoneX Nexperia Wingtech Unilever Reckitt Kraft_Heinz Mondelez Kellogg General_Mills Tyson Smithfield JBS Marfrig Louis_Dreyfus COFCO Cofco Wilmar
 Olam Sinograin Nutrien Yara Corteva Syngenta Tata_Motors Bajaj Infosys Wipro Adani Bharti_Airtel Hero_MotoCorp Foxconn Pegatron Wistron MediaTek UMC
 GlobalFoundries Texas_Instruments Analog_Devices Onsemi Wolfspeed Tokyo_Electron Applied_Materials Lam_Research KLA Synopsys Cambricon YMTC CXMT
 Inspur Sugon Hygon Horizon_Robotics Rheinmetall Safran Rolls-Royce GE_Aerospace Pratt_&_Whitney Spirit_AeroSystems Comac COMAC Ryanair Lufthansa
 United_Airlines American_Airlines Qantas Cathay_Pacific Matson Hanwha_Philly_Shipyard DSV Kuehne+Nagel Flexport Yang_Ming ZIM Aurubis Salzgitter
 Voestalpine Tenaris Gerdau Vale Antofagasta Codelco Southern_Copper First_Quantum Ivanhoe Iluka Arafura Outokumpu SSAB Nornickel Norsk_Hydro
 Century_Aluminum Constellium US_Steel Moët_Hennessy Brown-Forman Jack_Daniel's Suntory Kirin Constellation_Brands Lavazza JDE_Peet's Ferrero Lindt
 Barry_Callebaut Birkenstock Adidas Under_Armour Skechers Crocs Levi's Ralph_Lauren Burberry Prada Gucci Tapestry Williams-Sonoma Walmart Magna Linamar
 Denso Aisin ZF Faurecia Forvia Valeo Autoliv Aptiv Mobis Rivian Polestar Scania Iveco Paccar Navistar Komatsu Kubota CNH AGCO Claas Stihl Makita
 Husqvarna Whirlpool Electrolux Haier Midea Hisense TCL Apple Microsoft Google Alphabet Amazon Meta Tesla Nvidia Intel AMD Micron Qualcomm Broadcom
 TSMC ASML Samsung SK_Hynix Hynix Huawei ZTE SMIC Xiaomi Oppo Lenovo BYD CATL Geely SAIC Chery Nio XPeng Alibaba Tencent Baidu JD.com Temu Shein TikTok
 ByteDance Hikvision DJI Toyota Honda Nissan Mazda Subaru Mitsubishi Hyundai Kia Stellantis Volkswagen BMW Mercedes-Benz Daimler Audi Porsche Volvo
 Renault Peugeot Fiat Ferrari General_Motors Boeing Airbus Embraer Bombardier Lockheed_Martin Raytheon RTX Northrop_Grumman Caterpillar Deere
 John_Deere Cummins Costco Nike Puma Lululemon Hasbro Mattel Levi_Strauss Procter_&_Gamble Nestlé Nestle Danone PepsiCo Coca-Cola Starbucks McDonald's
 Diageo Pernod_Ricard LVMH Hermès Kering L'Oréal Heineken Carlsberg Anheuser-Busch Cargill Bunge Pfizer Merck Novartis Roche Sanofi AstraZeneca GSK
 Bayer BASF Novo_Nordisk Eli_Lilly AbbVie Maersk MSC Hapag-Lloyd CMA_CGM Cosco COSCO Evergreen FedEx UPS DHL ArcelorMittal Nucor Cleveland-Cliffs
 Thyssenkrupp thyssenkrupp Posco POSCO Baowu Tata_Steel Nippon_Steel JSW Alcoa Rusal Glencore Rio_Tinto BHP Anglo_American Freeport-McMoRan Lynas
 MP_Materials Albemarle ExxonMobil Chevron Saudi_Aramco Aramco Rosneft Lukoil Gazprom Reliance Sinopec PetroChina CNOOC BP TotalEnergies Siemens Bosch
 Ericsson Nokia Sony Panasonic Hitachi Toshiba Nintendo SoftBank Infineon STMicroelectronics NXP Goldman_Sachs Morgan_Stanley JPMorgan Citigroup Citi
 HSBC Barclays UBS Deutsche_Bank BNP_Paribas ING Nomura BlackRock Moody's Fitch Home_Depot Best_Buy Lowe's Macy's Kroger Wayfair Carrefour Tesco Aldi
 Lidl Uniqlo GlobalData Hanwha_Ocean Hanwha Exxon Ikea IKEA Gallup YouGov Ipsos H&M Zara Inditex OpenAI Oracle IBM Cisco Dell HP`,
)
