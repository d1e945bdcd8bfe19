import { listWords } from './list-words.ts'

/** Nouns for one person by office, work or part: "the minister", "spokesperson He Yongqian", "Jane Roe, an economist at". */
export const PERSON_NOUNS =
  listWords(`president premier minister chancellor secretary undersecretary spokesman spokeswoman spokesperson ambassador envoy commissioner senator congressman
 congresswoman representative governor mayor official diplomat negotiator leader chief head director chairman chairwoman chairperson chair ceo cfo coo
 founder co-founder cofounder executive manager partner president-elect lawmaker legislator politician mp mep deputy adviser advisor aide counsel
 lawyer attorney solicitor judge justice prosecutor professor lecturer scholar researcher scientist fellow economist analyst strategist expert
 historian sociologist academic consultant commentator columnist journalist reporter editor author writer activist campaigner farmer trader broker
 investor importer exporter manufacturer producer owner operator worker engineer doctor nurse teacher student resident victim survivor witness source
 insider captain coach trainer player referee skipper fisherman fisher general admiral colonel commander soldier officer sheriff king queen prince
 princess emperor sultan sheikh emir pope bishop archbishop cardinal imam rabbi pastor priest boss tycoon mogul billionaire entrepreneur businessman
 businesswoman treasurer tsar czar whip regulator inspector auditor specialist practitioner correspondent counterpart successor predecessor candidate
 nominee veteran planner forecaster meteorologist biologist physicist chemist climatologist ecologist geologist epidemiologist coordinator organiser
 organizer technician mechanic shopkeeper restaurateur grower rancher rector dean provost principal superintendent publisher actor actress singer
 director-general secretary-general vice-president vice-chair lieutenant trustee delegate member parliamentarian monarch customer buyer supplier wife
 husband son daughter banker lobbyist driller lad dad mom mum grandad granddad nan granny grandson granddaughter lady boy girl guy niece nephew grandma
 grandpa youngster teenager pensioner retiree host moderator interviewer anchor presenter pharmacist baker butcher winemaker vintner trucker docker
 longshoreman welder machinist electrician carpenter tailor seamstress weaver foreman barber hairdresser waiter waitress chef bartender cashier clerk
 accountant bookkeeper intern apprentice landlord homeowner breeder beekeeper vendor convener convenor councillor defendant plaintiff juror employer
 employee brother sister uncle aunt widow grandmother grandfather cousin friend neighbour neighbor mother father driver pilot man woman person
 colleague critic supporter opponent democrat republican socialist conservative liberal`)

/** Nouns for a person by family or age, which only a description makes somebody's, and whose sex they tell. */
export const KIN: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'father dad husband son brother uncle grandfather grandpa grandad granddad grandson nephew boy'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'mother mom mum wife daughter sister aunt grandmother grandma nan granny granddaughter niece widow girl lady'
    .split(' ')
    .map((word) => [word, 'she'] as const),
])

/** Whether a word is such a noun, also with what says that it was so or is so with others: "ex-president", "co-leader". */
export function isPersonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/^(?:ex|then|co|vice|deputy|former|chief)-/u, ''))
}

/** Nouns for several people who are quoted as a body without a name: "analysts", "Chinese officials", "industry groups". */
export const GROUP_NOUNS =
  listWords(`officials analysts experts economists scholars critics traders investors lawmakers diplomats negotiators executives farmers companies firms businesses
 exporters importers manufacturers producers automakers carmakers chipmakers retailers regulators authorities ministers leaders residents sources
 insiders observers researchers scientists activists campaigners unions lawyers strategists commentators academics politicians legislators senators
 members representatives people workers fishermen fishers growers shippers suppliers buyers banks brokers advisers advisors aides spokespeople
 spokesmen witnesses students officials' allies opponents supporters conservationists environmentalists groups associations teams clubs fans coaches
 players judges prosecutors industries airlines auditors inspectors bankers lobbyists guys pharmacists shopkeepers dockers truckers brewers winemakers
 bakers tailors vendors councillors congressmen jurors employers refiners miners steelmakers shipbuilders distillers delegates delegations partners
 directors managers consumers customers organisations organizations ngos charities institutions authors operators owners insurers unionists rebels
 protesters voters drivers citizens employees teachers doctors nurses parents governments sides countries nations ministries agencies`)

/** Nouns for a body that "the" and an earlier name make one: "the ministry", "the company". */
export const BODY_NOUNS =
  listWords(`ministry department agency commission committee council bank company firm group government administration court party parliament office bureau union
 association federation organisation organization institute university board authority regulator watchdog body newspaper paper magazine broadcaster
 outlet embassy delegation bloc chamber fund foundation retailer automaker carmaker chipmaker manufacturer lender giant think-tank tank charity club
 league tribunal secretariat panel service airline operator maker supplier exporter importer consulate presidency mission consultancy brokerage startup
 start-up conglomerate utility coalition opposition alliance cabinet ngo nonprofit syndicate cooperative co-operative trust refiner miner steelmaker
 shipbuilder movement militia guild`)

/** Nouns for a text that says something; whoever issued it is the speaker. */
export const DOCUMENT_NOUNS =
  listWords(`report statement study document letter filing memo survey order notice paper readout communique communiqué summary briefing note article post release
 bulletin review ruling judgment judgement directive draft decree circular editorial complaint petition poll data figures transcript analysis agreement
 text resolution brief version account commentary op-ed column notification dispatch blog`)

/** Titles before a name that say no more than that a person is meant. */
export const HONORIFICS = listWords(
  "mr mrs ms miss dr prof professor sir dame lord lady rev mr. mrs. ms. dr. prof. rev. hon. gen. sen. rep. gov. col. lt. capt. sgt. st. president senator general datuk datin seri dato dato' tun puan encik shri smt smt. baroness viscount countess rt hon adm. maj. brig. cmdr. cllr",
)

/** Words that stand before such a noun: no names, and no verbs. */
export const ADJECTIVES =
  listWords(`annual quarterly monthly weekly interim preliminary senior top former chief deputy vice acting assistant associate adjunct leading prominent outgoing
 incoming new old current then-current retired independent local regional national federal international foreign domestic public private political
 economic financial commercial industrial agricultural legal technical military naval diplomatic royal prime first second lead principal managing
 executive general special state provincial municipal central european western eastern northern southern african asian american visiting emeritus
 finance trade commerce treasury defence defense energy health agriculture environment transport industry interior justice education labour labor
 culture sports fisheries housing climate security policy press market equity currency commodity commodities credit bond research investment sales
 marketing government party opposition ruling communist company bank union city town village anonymous unnamed unidentified two three four five six
 seven eleven twelve nine ten eight several many some most other various few both all dozens hundreds more another one respected veteran long-time
 longtime high-ranking high-level key big large small major global world china-based london-based us-based washington-based beijing-based state-run
 state-owned government-run shadow junior young elder founding coordinating supervisory non-executive co- environmental non-governmental non-profit
 human rights animal marine fish fishing football soccer grain wheat corn steel oil gas tech technology semiconductor chip auto car shipping freight
 customs tariff antitrust competition consumer`)
