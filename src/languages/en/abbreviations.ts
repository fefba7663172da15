import { wordSet } from '../shared/word-set.ts';

/** Abbreviations that stand before what they belong to: their full stop never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Messrs Mme Dr Prof Rev Fr Sr Hon Rt St Ste Mt Ft Gen Lt Maj Col Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Spc ' +
    'Lt.Gen Maj.Gen Brig.Gen Lt.Col Gov Sen Sens Rep Reps Pres Amb Min Sec Supt Det Insp Atty Adj Asst Dep Pfc Comdr ' +
    'No Nos Art Arts Sec Fig Vol Ch pp vs v cf viz ca approx e.g i.e al Sheikh.Dr'
  ).split(' '),
);

/** These stand inside a sentence or at its end: what follows decides. */
export const EITHER: ReadonlySet<string> = new Set(
  (
    'U.S U.K U.N E.U U.A.E U.S.A U.S.S.R D.C N.Y L.A P.M A.M p.m a.m Inc Ltd Co Corp Bros Jr etc est Jan Feb Mar Apr ' +
    'Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind ' +
    'Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Ave Blvd Rd Dept ' +
    'Govt Gov.t Assn Univ Intl Natl'
  ).split(' '),
);

/** Words that begin a sentence more often than they follow an abbreviation. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An In On At By For From With After Before When While As If But And Or So Yet He She It They We I You His Her ' +
    'Its Their Our This That These Those There Here What Who Where Why How Since Until Under Over During Despite ' +
    'Although Though However Meanwhile Both Some Many Most Several Another According Earlier Later Last Officials Police'
  ).split(' '),
);

/** A letter behind these is their name, no initial: plan B. */
export const LETTERED: ReadonlySet<string> = wordSet(
  'plan Plan group Group section Section class Class category Category hepatitis Hepatitis vitamin Vitamin type Type annex Annex appendix Appendix grade Grade influenza Influenza',
);
