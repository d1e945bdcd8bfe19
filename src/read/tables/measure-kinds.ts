import type { measureKinds, measureStatuses } from '../../model/vocabulary.ts'

const PERCENT = String.raw`[\d.]+ ?(?:%|per ?cent\b)`
const AMOUNT =
  '(?:an? |additional |another |further |extra |some |about |around |as much as |up to |at least |only |just |the |new |separate |total |combined |flat |higher |lower |blanket |punitive |baseline |base |universal |general |full )*'
/** Verbs of those who charge, before a rate. */
const CHARGING = String.raw`(?<=\b(?:charg|slapp?|impos|put|levi|levy|plac|collect|want)(?:e|es|ed|s|ing|ting)? (?:to put )?${AMOUNT})`
/** Verbs of those who are charged, before a rate. */
const BEARING = String.raw`(?<=\b(?:fac(?:es?|ed|ing)|(?:hit|slapped|struck) (?:with|by)|subject to|pay(?:s|ing)?|charged|taxed at) ${AMOUNT})`
/** What a share of something, a rise or interest goes on with. */
const NO_SHARE = String.raw`(?!\)?,? (?:of\b|more|less|higher|lower|growth|interest|inflation|chance|odds|stake|share|unemployment|drop|fall|rise|jump|price|cost|income|pay|corporate|sales))`
const RATE_OF = String.raw`(?<=(?<!\b(?:interest|growth|inflation|unemployment|mortgage|exchange|policy|lending|deposit|vacancy|jobless|income|savings|utili[sz]ation|birth|tax|bank|discount|approval|survival|capacity|benchmark|key|repo|prime|main|overnight|cash|funds|poverty|turnout) )\b(?:rates?|ceiling) (?:of |(?:(?:was|is|were|are|has been|had been|would be|will be|being) )?(?:now )?(?:cut|lowered|reduced|raised|set|fixed|kept|capped|increased|doubled|lifted|falls?|rises?|fell|rose|goes|went|drops?|dropped) (?:down |up )?(?:to |at )|at ))`

/** What tells of a measure of each kind, the narrowest kind first: a word for it, or a verb with what it does. */
export const MEASURE_WORDS: readonly (readonly [kind: keyof typeof measureKinds, words: RegExp])[] = [
  [
    'ANTI_DUMPING',
    /\banti-?dumping (?:duty|duties|tariffs?|levy|levies|measures?|investigations?|probes?|inquir(?:y|ies)|penalties|rates?)\b/giu,
  ],
  [
    'COUNTERVAILING',
    /\b(?:countervailing|anti-subsidy|anti-subsidies) (?:duty|duties|tariffs?|levy|levies|measures?|investigations?|probes?|inquir(?:y|ies))\b/giu,
  ],
  ['SAFEGUARD', /\bsafeguard (?:duty|duties|tariffs?|measures?|quotas?)\b/giu],
  [
    'PORT_FEE',
    /\b(?:port|docking|harbou?r) (?:fees?|charges?|levy|levies|dues)\b|\b(?:fees?|charges?|levy|levies|dues) (?:on|from|for) (?:\p{L}+[- ]){0,5}(?:ships|vessels|tankers)\b|\bcharg(?:es?|ed|ing) (?:\p{L}+[- ]){0,3}(?:ships|vessels)\b|\b(?:levy|fee|charge)\b[^.;]{0,40}? (?:on|for) (?:\p{L}+[- ]){0,3}(?:ships|vessels)\b|\bcharg(?:e|es|ed|ing) (?:\p{L}+[- ])?each other[’']s (?:ships|vessels)\b|(?<=\b(?:ship|vessel|tanker)s?\b[^.;]{0,80}\b(?:charged|pay) )(?:US|C|A|HK)?[$€£¥]?\d[\d,.]*/giu,
  ],
  [
    'EXPORT_TAX',
    /\bexport (?:tax(?:es)?|dut(?:y|ies)|lev(?:y|ies)|tariffs?)\b|\b(?:tax|duty|levy) on (?:\p{L}+ ){0,3}exports\b/giu,
  ],
  [
    'EXPORT_QUOTA',
    /\bexport quotas?\b|\bquotas? (?:on|for) (?:\p{L}+ ){0,3}exports\b|\b(?:cap|limit)(?:s|ped|ping|ed|ing)? (?:on )?(?:\p{L}+ ){0,3}exports (?:of|at|to) [\p{L} ]*\d/giu,
  ],
  [
    'EXPORT_LICENSING_REQUIREMENT',
    /\bexport licen[cs](?:es?|ing)\b(?! (?:for|to) a handful)|\blicen[cs]ing (?:requirements?|regime|rules|system|scheme)\b|\blicen[cs]es? (?:to|for) (?:export|exports|sell|sales|ship|shipments)\b|\brequir(?:es?|ed|ing) (?:(?:exporters|firms|companies|sellers) to (?:obtain|apply for|seek|get) )?(?:\p{L}+ ){0,2}licen[cs]es?\b|\blicen[cs]e requirements?\b/giu,
  ],
  [
    'EXPORT_BAN',
    /\b(?:export (?:ban|embargo|halt|freeze|moratorium)|(?:ban|embargo|moratorium) on (?:all |the )?(?:\p{L}+ ){0,3}exports?)\b|\b(?:ban|bans|banned|banning|suspend|suspends|suspended|suspending|halt|halts|halted|halting|prohibit|prohibits|prohibited|stop|stops|stopped|bar|bars|barred|barring|forbids?|forbade|outlawed) (?:all |its |their |the )?(?:\p{L}+ ){0,2}exports?\b(?! (?:controls?|restrictions?|curbs?|limits?|rules|measures|licen|ban|tax|dut|quota))|\b(?:bann?|barr?|prohibit|block|forbid)(?:s|ed|ing)? (?:[\p{L}’']+ ){1,8}from exporting\b/giu,
  ],
  [
    'EXPORT_CONTROL',
    /\bexport (?:controls?|restrictions?|curbs?|limits?|rules|regulations)\b|\b(?:controls?|restrictions?|curbs?|limits?) on (?:the |its |all )?(?:\p{L}+[ -]){0,4}(?:exports?|sales? (?:of|to))\b|\bcurbs (?:yet )?on (?:\p{L}+ ){0,2}(?:rare[- ]earths?|minerals?|magnets?|chips?|semiconductors?|metals?|graphite|gallium|germanium|technology)\b|\b(?:restrict|curb|limit|control)(?:s|ed|ing)? (?:the |its |all |their )?(?:\p{L}+[’']?s? ){0,3}(?:exports?|exporting|sales? of)\b|\brestrict(?:s|ed|ing)? (?:\p{L}+ ){1,5}from exporting\b|\b(?:ban|bans|banned|banning|block|blocked|bar|barred|halt|halted) (?:the )?(?:sales?|shipments?) of\b|\b(?:halt|stop|curbs?|limits?|restrictions?|rules|clampdown|grip|freeze) (?:to|on) (?:\p{L}+[ -]){0,4}(?:exports?|shipments?)\b|\b(?:exports?|shipments?|sales) (?:of (?:\p{L}+ ){1,4})?(?:to \p{L}+ )?(?:were|was|are|is|be|been|being) (?:banned|halted|restricted|blocked|suspended|barred|curbed)\b/giu,
  ],
  [
    'IMPORT_QUOTA',
    /\b(?:import|tariff-rate|tariff rate) quotas?\b|\bquotas? (?:on|for) (?:\p{L}+ ){0,3}imports\b|\bcap(?:s|ped)? (?:on )?(?:\p{L}+ ){0,3}imports\b|(?<!\b(?:fishing|catch|catching|production|output|gender|visa|export|voting|racial|sales) )\bquotas?\b(?! (?:system for|of (?:women|seats)))/giu,
  ],
  [
    'IMPORT_BAN',
    /\b(?:import (?:ban|embargo|halt|freeze|moratorium)|(?:ban|embargo|moratorium) on (?:all |the )?(?:imports?|importing|\p{L}+ (?:\p{L}+ )?imports?))\b|\b(?:ban|bans|banned|banning|suspend|suspended|halt|halted|prohibit|prohibited|block|blocked|bar|barred|stop|stopped) (?:all |its |the )?(?:\p{L}+ ){0,3}imports?\b|\b(?:ban|bans|banned|banning|embargo) on (?:\p{Ll}+ ){0,2}\p{Lu}\p{L}+ \p{Ll}+\b|\bimports? (?:of (?:\p{L}+ ){1,4})?(?:from \p{L}+ )?(?:were|was|are|is|be|been|being) (?:banned|halted|blocked|suspended|barred)\b/gu,
  ],
  ['MINIMUM_PRICE', /\b(?:minimum|floor) (?:import |export )?prices?\b|\bprice floors?\b/giu],
  [
    'DIVESTITURE_ORDER',
    /\bdivest(?:s|ed|iture|ment)?\b|\bforced sale\b|\border(?:s|ed)? (?:\p{L}+ ){1,4}to (?:sell|give up)\b|\bhad to sell its\b/giu,
  ],
  [
    'ANTITRUST_INVESTIGATION',
    /\b(?:antitrust|anti-trust|anti-monopoly|antimonopoly|competition) (?:investigations?|probes?|inquir(?:y|ies)|cases?)\b|\b(?:investigation|probe) into [^.;]{3,140}?\b(?:anti-?monopoly|antitrust|competition) (?:laws?|rules)\b|\b(?:investigat|prob)(?:es?|ed|ing) [^.;]{3,100}?\b(?:anti-?monopoly|antitrust|competition) (?:laws?|rules|grounds)\b|\b(?:anti-?trust|anti-?monopoly|competition) (?:regulators?|authority|authorities|watchdog|commission|agency|enforcers?)\b[^.;]{0,60}?\b(?:investigat(?:ion|ions|es|ed|ing)|probe[sd]?|inquiry)\b|\b(?:violat|breach|break|flout)(?:e|es|ed|ing|s)? (?:the |its |their |of )*(?:\p{L}+[’']s? )?(?:anti-?monopoly|antitrust|competition) (?:laws?|rules)\b/giu,
  ],
  [
    'ENTITY_LISTING',
    /\b(?:entity list|blacklist(?:s|ed|ing)?|unreliable[- ]entit(?:y|ies)(?: list)?|restricted list)\b/giu,
  ],
  [
    'VISA_RESTRICTION',
    /\b(?:visa (?:restrictions?|bans?|curbs?|criteria|rules|fees?)|travel bans?|entry bans?|(?:revok(?:e|es|ed|ing)|den(?:y|ied)|cancel(?:l?ed)?|withdr(?:ew|awn)|bann?(?:ed|ing)) (?:[\p{L}.]+ ){0,3}visas?)\b/giu,
  ],
  [
    'INVESTMENT_RESTRICTION',
    /\b(?:investment (?:restrictions?|curbs?|bans?|limits?|screening)|(?:restrictions?|curbs?|limits?|ban) on (?:\p{L}+ ){0,3}investments?|(?:block|bar|prohibit)(?:s|ed|ing)? (?:\p{L}+ ){0,4}(?:takeovers?|acquisitions?|investments?))\b/giu,
  ],
  [
    'PURCHASE_BAN',
    /\b(?:bann?(?:ed|s|ing)?|barr?(?:ed|s|ing)?|forb(?:ade|id|ids|idden)|prohibit(?:ed|s)?) (?:[\p{L}’'-]+ ){1,8}from (?:buying|purchasing|using|procuring)\b|\bprocurement bans?\b/giu,
  ],
  [
    'PURCHASE_BOYCOTT',
    /\b(?:boycott(?:s|ed|ing)?|(?:halt|stop|suspend|end|cancel)(?:s|ed|ped|led|ing|ping)? (?:all |its |their |taking |placing )*(?:\p{L}+ ){0,2}(?:orders|purchases|buying|deliver(?:y|ies))|not to (?:take|accept) (?:\p{L}+ ){0,2}deliver(?:y|ies))\b/giu,
  ],
  [
    'INDUSTRY_GUIDANCE',
    /\bissu(?:ed|es|ing) (?:new )?guidance\b|\b(?:directive to|urged|told|asked|instructed) (?:\p{L}+ ){1,3}(?:to avoid|not to (?:buy|use|sell|ship))\b/giu,
  ],
  [
    'SANCTION',
    /\b(?:prohibit|barr?|bann?|forbid)(?:s|ed|ing)? (?:\p{L}+ ){1,8}from (?:\p{L}+ ){0,2}(?:transactions|doing business|dealing|dealings)\b|\bsanction(?:s|ed|ing)?\b|\bassets? freezes?\b|\bfr(?:oze|ozen|eeze|eezes|eezing) (?:the )?assets\b/giu,
  ],
  [
    'IMPORT_TARIFF',
    /\btariffs?\b|\bcharg(?:e|es|ed|ing) [\d.]+ ?(?:%|per ?cent) on\b|\b(?:import|customs|additional|extra|punitive|retaliatory) (?:dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?)\b|\b(?:dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?) (?:of [\d.]+ ?(?:%|per ?cent) )?on (?:(?!exports)\p{L}+ ){0,4}(?:goods|imports|products|steel|cars?|vehicles)\b|\btax rates? on (?:\p{L}+ ){0,3}(?:imports|goods|products)\b|\b(?:lev(?:y|ies)|surcharges?)\b|(?<!\b(?:heavy|off|on|civic|double|active|stamp|moral|patriotic|jury)[- ])\bdut(?:y|ies)\b(?![- ](?:free|to|of care|bound|officers?|shops?))|\b(?:additional|extra|further|another) [\d.]+ ?(?:%|percent|per cent)(?= on\b| by\b|[,;]|\.(?!\d))|\btax(?:es|ed|ing)? (?:[\p{L}’']+ ){0,5}at (?=[\d.]+ ?(?:%|per ?cent))/giu,
  ],
]

/** A rate alone, which is a tariff's where an article speaks of tariffs: "slap 100% on", "subject to 15 percent", "the rate was cut to 19%". */
export const RATE_WORDS = new RegExp(
  `${CHARGING}${PERCENT}(?= (?:up)?on\\b)|(?<=\\bcharg(?:es?|ed|ing) ${AMOUNT})${PERCENT}(?=,| for\\b)|${BEARING}${PERCENT}${NO_SHARE}|${RATE_OF}${PERCENT}|\\b${PERCENT} rate\\b(?! of)`,
  'giu',
)
export const TARIFF_WORD = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/iu

/** Names of subjects, offices and talks that hold such a word and are no measure. */
export const NO_MEASURES =
  /\btariff (?:talks|truce|war|policy|line|rate(?:s)? quota|schedule|hikes? fears|revenue|turmoil|row|dispute|negotiations?|relief|schedule|reductions? (?:talks|deal))\b|\bsanctions? (?:relief|regime|list)\b|\bexport controls? (?:system|bureau|office|law)\b|\btrade tariffs$/iu

/** Verbs by which somebody makes a measure, as beginnings of their forms. */
export const IMPOSING =
  /\b(?:impos|slap|rais|hik|introduc|announc|threaten|plac|restrict|ban|suspend|halt|tighten|expand|lev(?=ied|ies|y|ying)|adopt|appl(?=y|ied|ies)|launch|open|order|cut|lower|reduc|slash|lift|remov|scrapp?|delay|postpon|defer|extend|paus|doubl|tripl|increas|enact|implement|requir|blacklist|sanction|barr?|block|prohibit|curb|limit|revok|put|set|propos|plan|consider|unveil|issu|retaliat|hit|cap(?=s|ped|ping| )|slam|stop|end|list|releas|unleash|jack|ratchet|drop|add(?=ed|s|ing| )|roll(?:ed)? out|step(?:ped)? up|charg|maintain|keep|kept|charge|approv|sign|exempt|restor|forb|respon|answer|counter|match|collect|tax(?=es|ed|ing| )|freez|froze|recommend|investigat|prob(?=e[sd]?\b|ing\b)|reimpos|halv|eas(?=e|ed|es|ing)\b|waiv|shelv|abolish|repeal|rescind|draft|prepar|vot|accus|mull|weigh|guarant|widen|broaden|toughen|escalat|ha[sd] (?=an? ))/iu

/** What the words around a measure say of its status, the surest first. */
export const STATUS_WORDS: readonly (readonly [status: keyof typeof measureStatuses, words: RegExp])[] = [
  ['STRUCK_DOWN', /\b(?:struck down|ruled (?:\p{L}+ ){0,3}(?:illegal|unlawful)|annulled)\b/iu],
  [
    'AVERTED',
    /\b(?:avert(?:ed)?|off the table|called off|withdr(?:ew|awn) (?:the|its|his) threat|will not (?:go ahead|take effect)|dropped (?:the|its|his) (?:plan|threat))\b/iu,
  ],
  [
    'DEFERRED',
    /\b(?:delay(?:ed|s|ing)?|postpon(?:ed?|es|ing)|defer(?:red|s|ral)?|put(?:ting)? off|push(?:ed)? back)\b/iu,
  ],
  [
    'SUSPENDED',
    /\b(?:suspend(?:ed|s|ing)? (?:the |its |their |most of )?(?:\p{L}+[ -]){0,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|controls?|restrictions?|sanctions?|measures?|fees?|ban|tax(?:es)?|quotas?)|paus(?:e|ed|es|ing))\b/iu,
  ],
  [
    'REMOVED',
    /\b(?:lift(?:ed|s|ing)?|remov(?:e|ed|es|ing)|scrapp?(?:ed|s|ing)?|abolish(?:ed|es)?|repeal(?:ed|s)?|end(?:ed|ing) (?:the|its) (?:ban|tariffs?|duty)|dropp?ed the)\b/iu,
  ],
  ['EXPIRED', /\b(?:expired|ran out|lapsed)\b/iu],
  [
    'PROPOSED',
    /\b(?:propos(?:e|ed|es|al|als|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|plan(?:s|ned|ning)? to|is expected to|could (?:impose|introduce|face)|may (?:impose|introduce|face)|draft|calls? for|looking at|studying)\b/iu,
  ],
  [
    'THREATENED',
    /\b(?:threat(?:en(?:ed|s|ing)?|s)?|vow(?:ed|s)? to|warn(?:ed|s)? (?:that )?(?:it|he|she|they) would|said (?:it|he|she|they) would|would (?:also )?impose)\b/iu,
  ],
  [
    'ANNOUNCED',
    /\b(?:announc(?:e|ed|es|ing|ement)|will (?!not\b)(?:also |soon |now )?\p{L}+|unveil(?:ed|s)?|will (?:take effect|come into|apply|impose|be imposed|begin|require|start|enter|charge)|set to (?:take|come|begin)|from (?:next|january|february|march|april|may|june|july|august|september|october|november|december)|approved|signed)\b/iu,
  ],
  [
    'IN_FORCE',
    /\b(?:impos(?:ed|es)|added|slapped|rais(?:ed|es)|hiked|introduced|placed|restrict(?:ed|s)|banned|tightened|expanded|levied|took effect|in force|in effect|has been|currently|existing|since|cut|lowered|slashed|reduced|doubled|enacted|implemented|blacklisted|sanctioned|barred|launched|opened|halted|suspended (?:all |its )?(?:\p{L}+ )?(?:imports|exports|purchases)|hit back|retaliated|curbed|put|applied)\b/iu,
  ],
]

/** Words by which a measure answers another. */
export const ANSWERING =
  /\b(?:in (?:response|retaliation|reply|answer)(?: (?:to|for|against))?|retaliat(?:ed|es|ing|ory|ion)|hit(?:ting)? back|counter(?:ed|ing)? with|tit-for-tat|reciprocal|comparable|responded (?:by|with)|countermeasures?|prompt(?:ed|ing) \p{Lu}\p{L}+ to|as a punishment for|citing)\b/iu
