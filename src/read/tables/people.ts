import { listWords } from './list-words.ts'

/** Family names that stand before given names in Chinese, Korean and Vietnamese. */
export const FAMILY_FIRST =
  listWords(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong
 Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Fan Liao Shi Jia Xia Fu Fang Bai Zou Meng Qin Qiu Hou Xiong Yan Xue Lei Long Duan Hao Kong Shao Mao Chang Wan Gu
 Lai Dai Mo Xi Kim Park Lee Choi Jung Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Yoo Moon Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly To Luong`)

/** Small words within names of people. */
export const PARTICLES = listWords(
  'de da do dos das del della di du van von der den ter ten bin ibn bint al el la le ben abu af av zu',
)

/** Small words that are one with the capitalised word behind them: "al-Sample", "d’Exemple". */
export const ATTACHED = /^(?:[Aa](?:[dlnrtz]|sh?)|[Ee][dl]|[DdLlOo])[-‑’'](?=\p{Lu})/u

/** What ministers and secretaries are of or for. */
export const PORTFOLIOS =
  listWords(`State Treasury Defense Defence Commerce Agriculture Trade Finance Foreign Affairs Health Labor Labour Energy Homeland Security Interior Justice Education
 Transport Transportation Environment Industry Economy Economic Exchequer Home Culture Sports Sport Fisheries Housing Climate Intelligence External Veterans Human Services Urban Development Work Pensions
 Competition Forestry Enterprise Employment Infrastructure Innovation Business Science Technology Digital Communications Information Tourism Mines Petroleum Planning Public Works`)

/** Nouns that begin sentences of trade news, and may stand in names of bodies. */
export const SENTENCE_NOUNS =
  listWords(`Analysts Experts Officials Economists Critics Investors Markets Shares Stocks Traders Companies Firms People Sources Residents Industry Trade Tariffs Exports Imports Prices Sales Talks
 Negotiations Relations Tensions Progress Export Import Steel Farmers Food`)

/** Capitalised words that are part of no name: how sentences begin, days, months, ranks of things. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...SENTENCE_NOUNS,
  ...listWords(`The A An In On At But And Or So If When While As For From By With Without After Before Since Until During Despite Although Though Because However Meanwhile Still Yet Also
 Rival Rivals Then Now Today Yesterday Tomorrow Here There This That These Those It Its He She They We You I His Her Their Our Your My Who What Where Why How Which Whose Is Are Was Were Be Been Has Have Had Do
 Does Did Will Would Can Could Should May Might Must Not No Yes Only Even Just More Most Some Many Several Few Both Each Every Any All Another Other Others One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Twenty Thirty Forty Fifty Hundred Hundreds Thousands Dozens Scores First
 Second Third Last Next New Old Under Over Between Among Against About Above Across Through Into Out Up Down Off According Asked Speaking Citing Given Instead Rather Further Furthermore Moreover
 Additionally Besides Earlier Later Recently Separately Elsewhere Overall Finally Indeed Perhaps Once Ahead Amid Amidst Following Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
 April June July August September October November December Mr Mrs Ms Dr Prof Sir Lord Lady Dame Like Unlike Such Too Very Well Much Nor Than Whether Let Let's Recommended Read Related Photo Image
 Additional Reporting Editing Published Updated Executive Summary Nobody Everybody Everyone Someone Somebody Anyone Nothing Everything Something`),
])

/** Words of places that are no people: the last word of "South China Sea". */
export const PLACE_WORDS =
  listWords(`Sea Ocean River Lake Bay Gulf Strait Straits Island Islands Coast Valley Mountain Mountains Street Avenue Road Square Park City Town County Province State States Airport Port Canal
 Peninsula Desert Beach Harbour Harbor District Region Hill Hills Bridge Stadium Palace Hotel Estate Tower Cape East West North South Asia Africa Europe America Pacific Atlantic Arctic Kong York Francisco Angeles
 Street's War Wars Deal Agreement Accord Treaty Act Bill Law Summit Conference Olympics Cup Games Day Week Festival Award Awards Prize Index Report Review Plan Program Programme Project Initiative Strategy Order
 Model System Series Edition Chip Security Network News Show Cold World Great Big One Force Article Section Chapter Title Rule Rules Code Directive Regulation Framework Fund Reserve Affairs Administration League`)

/** Offices that begin a name as one word or more, without what they are for. */
export const OFFICES =
  listWords(`President Premier Minister Chancellor Secretary Undersecretary Spokesman Spokeswoman Spokesperson Ambassador Envoy Commissioner Senator Congressman Congresswoman Representative
 Governor Mayor Chief Director Chairman Chairwoman Chair CEO CFO Manager Judge Justice Prosecutor Professor General Admiral Colonel Commander Captain King Queen Prince Princess Emperor Sultan Sheikh Emir Pope Bishop
 Cardinal Leader Speaker Economist Analyst Strategist Coach Negotiator Czar Whip Lawmaker Dr Prof Mr Mrs Ms Sir Lord Lady Dame Officer Executive Counsel Attorney Adviser Advisor Vice-President Sen Rep Gov Gen Mr. Mrs.
 Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Capt. Sgt. Rev. Hon. Presidents Taoiseach Tánaiste Founder Co-founder Head Deputy Datuk Datin Paduka Seri Dato Dato' Dato’ Tun Puan Encik Shri Smt Smt. Baroness Viscount
 Countess MP MEP MSP TD Sheikha Ayatollah Rt Hon Honourable Honorable Brig Brig. Maj Maj. Adm Adm. Cmdr Cmdr. Cllr Excellency Sec.`)

/** Two words before a name that only together are no part of it. */
export const DOUBLE_TITLES = /^(?:(?:Tan|Puan|Dato[’']?|Datuk|Datin) Sri|Toh Puan|Yang (?:Berhormat|Amat|Arif))$/u

/** What may stand behind a name and is no part of it. */
export const NAME_TAILS = listWords('MP MEP MSP MLA TD KC QC DBE CBE OBE MBE PhD')

/** Words that stand before an office and are part of it. */
export const OFFICE_WORDS =
  listWords(`Vice Prime Deputy Former Then Acting Assistant Associate Foreign Finance Trade Commerce Treasury Defense Defence Interior Home Energy Health Agriculture Transport Environment
 Justice Education Economy Industry Labor Labour Press National Security Chief Executive Supreme Attorney Crown First Central Party Senior General Managing Operating Financial Technology Under Permanent
 Shadow House Senate Majority Minority Democratic Republican Conservative Fisheries Fishing Sports Sport Culture Interim Climate Special Lead Federal State Digital Business Economic Development`)
