import type { StructureWords } from '../language.ts';
import { wordSet } from '../shared/word-set.ts';

const kinds = (kind: string, list: string): [string, string][] =>
  [...wordSet(list)].map((noun) => [noun, kind]);

/** Closed classes of English words that structure turns on; lemmas. */
export const words: StructureWords = {
  fromPreposition: 'from',
  betweenPreposition: 'between',
  allowedPreposition: null,
  toPreposition: 'to',
  purposePreposition: 'for',
  ownerPreposition: null,
  behalf: null,
  atPreposition: 'in',
  clauseSlot: 'that',
  whenWords: wordSet('when'),
  whereWords: wordSet('where'),
  courseVerbs: wordSet(
    'begin start open happen occur take erupt break end finish last continue come follow hit strike kill resume',
  ),
  holdingParticiples: wordSet(''),
  media: wordSet(
    'address advisory announcement appeal article blog broadcast bulletin clip column comment communique communiqué complaint decree directive editorial email e-mail filing footage interview letter memo memorandum message motion note notice op-ed order petition post press pronouncement recording release remark report resolution ruling sermon speech statement tape telegram text tweet video warning',
  ),
  publishingVerbs: wordSet(
    'address adopt air broadcast carry circulate deliver dispatch distribute email file give hand issue make post print publish read record release relay send share show sign submit telegraph transmit tweet upload write',
  ),
  occasionPrepositions: wordSet('at in during'),
  anyWords: new Set(['any']),
  sequelPrepositions: new Set(),
  laterPrepositions: new Set(),
  topicPrepositions: wordSet('on about over regarding concerning'),
  inPrepositions:
    wordSet(`in at near inside outside within around across throughout along off beyond into onto towards through over
    under above below behind beside atop aboard amid amidst opposite past north south east west`),
  placeClasses:
    wordSet(`city town village province governorate district region area state county municipality suburb neighbourhood neighborhood quarter camp island islands peninsula capital republic kingdom emirate sultanate
    territory territories outskirt outskirts border north south east west centre center coast street square valley mount mountain desert plateau strip enclave port base crossing north-east north-west south-east
    south-west northeast northwest southeast southwest sector zone commune prefecture oblast department canton hamlet settlement country nation land part parts vicinity edge heart rest`),
  placeLink: 'of',
  placeKindsBehind: true,
  placeKinds: new Map([
    ...kinds('ADMIN1', 'province governorate state oblast emirate region'),
    ...kinds('CITY', 'city town village capital suburb hamlet settlement'),
    ...kinds('ADMIN2', 'district county municipality prefecture commune subdistrict sub-district'),
    ...kinds('COUNTRY', 'country nation republic kingdom sultanate'),
    ...kinds('WATER', 'river sea gulf bay lake strait canal ocean'),
  ]),
  smallPlaces: wordSet('town village hamlet suburb settlement neighbourhood neighborhood quarter township'),
  areas: new Set(),
  transparent:
    wordSet(`all most some several number majority minority group dozens hundreds thousands scores dozen hundred thousand score rest remainder half part pair couple handful side member element fighter gunman militant
    soldier troop officer force unit militia warplane plane aircraft jet fighter-jet drone helicopter artillery missile rocket tank vehicle battalion faction gang authority government regime organisation
    organization group movement leadership leader commander head president minister spokesman spokeswoman spokesperson official director secretary delegation representative envoy ambassador embassy mission
    delegate activist supporter backer follower affiliate agent cell army police navy military insurgent rebel operative loyalist personnel staff employee citizen national ranks bulk remnant likes both each any none one two three `),
  controlVerbs:
    wordSet(`announce begin start continue resume decide intend plan confirm reject refuse try attempt stop halt suspend renew repeat pledge promise threaten end finish complete conclude launch choose discuss consider
    deny admit acknowledge want accept delay postpone cancel order organise organize support endorse adopt agree lead head run join contribute rush resort manage succeed fail expand intensify escalate accelerate
    strengthen thwart keep inaugurate extend ease reduce restore open close undertake conduct carry wage mount stage execute commit show study avoid evade pursue direct offer propose encourage hold make
    perform impose deliver declare initiate prepare`),
  controlNouns: wordSet(
    'announcement declaration continuation refusal decision intention start beginning resumption attempt pledge promise threat confirmation denial plan resolve determination adoption admission acknowledgement discussion support approval launch vow bid effort readiness willingness',
  ),
  complementisers: wordSet('that whether'),
  subordinators: wordSet('to'),
  eventCarriers:
    wordSet(`outbreak start beginning resumption conduct implementation launch occurrence round series wave string spate number operation campaign act case state attempt continuation intensification end conclusion date
    session step stage incident aftermath repetition renewal deal process spree rash flurry flare-up escalation eruption toll`),
  groundPrepositions: wordSet('for over of on with because after'),
  byPrepositions: wordSet('by'),
  ours: wordSet('we us our ours ourselves'),
  mine: wordSet('i me my mine myself'),
  both: new Set(),
  theirs: wordSet('they them their theirs themselves'),
  respectively: wordSet('respectively'),
  among: wordSet('including among'),
  riots: new Set(),
  rioters: new Set(),
  raids: wordSet('raid storm storming overrun swoop'),
  raiders: wordSet(
    'gunman gunmen militant rebel insurgent jihadist extremist fighter attacker assailant bandit guerrilla mercenary mob crowd protester demonstrator rioter settler looter supporter terrorist pirate islamist separatist militiaman militiamen youth villager student',
  ),
  communiques: wordSet('communique communiqué statement declaration'),
  sources: wordSet('by from'),
  opposing: wordSet('with against on'),
  resumptives: new Set(),
  ownDoing: new Set(),
  directions: new Set(),
  mishaps: new Set(),
  partNouns: new Set(),
  adversatives: wordSet('but while whereas although though'),
  subjectsPrecede: true,
  breaks: new Set([';', ':', '.', '!', '?']),
};
