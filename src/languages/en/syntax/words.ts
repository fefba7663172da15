import { wordSet } from '../../shared/word-set.ts';

/** Words that open a relative clause. */
export const RELATIVES = wordSet('who whom whose which that where');
/** Words that open an adverbial clause or a question; prepositions that may are told apart by what follows. */
export const CLAUSE_OPENERS = wordSet(
  'if because although though while whereas unless whether lest whilst when whenever how why what once as after before since until till so than',
);
/** Words before `to` or `of` with which they are one preposition. */
export const COMPOUND_PREPOSITIONS = wordSet(
  'according due next prior close thanks owing relative contrary because ahead out instead outside inside regardless similar opposed',
);
/** Words before a number that bound it. */
export const BOUNDS = wordSet(
  'at least most more less fewer than up to as many much nearly about around over almost some roughly approximately no under only just another',
);
/** Nouns of people that take a person's name in apposition (Foreign Minister Sergei Lavrov). */
export const PERSON_HEADS =
  wordSet(`president minister secretary spokesman spokeswoman spokesperson commander leader chief director chairman chairwoman chair head deputy ambassador envoy official member expert analyst researcher writer
  journalist reporter correspondent king queen prince princess emir sultan sheikh imam pope patriarch bishop archbishop rabbi ayatollah cleric general colonel major captain lieutenant admiral brigadier
  sergeant marshal judge lawyer attorney prosecutor doctor dr professor activist candidate adviser advisor governor mayor premier chancellor senator congressman congresswoman congressperson representative
  coordinator commissioner delegate diplomat negotiator mediator editor founder co-founder lawmaker politician dissident preacher mufti consul assistant undersecretary aide counterpart dictator ruler lord
  speaker deputy-speaker whip mr mrs ms miss sir dame mr. mrs. ms. dr. gen. col. lt. maj. capt. sgt. adm. prof. rep. sen. gov. rev. st. brig. cmdr. ex-president vice-president warlord militant suspect
  fighter soldier officer policeman historian economist scientist engineer physician surgeon businessman tycoon billionaire actor actress singer author poet novelist filmmaker artist footballer coach
  father mother brother sister son daughter wife husband widow uncle cousin nephew resident witness student teacher worker farmer villager shopkeeper mastermind gunman bomber attacker figure secretary-general
  director-general attorney-general lieutenant-general major-general vice-premier nominee successor predecessor incumbent veteran colleague ally opponent rival critic founder principal superintendent inspector constable sheriff`);
/** Nouns before or behind the name of a body or place that say what it is (the militant group Hamas). */
export const CLASS_HEADS =
  wordSet(`group movement organisation organization party militia faction network agency newspaper daily weekly channel broadcaster website magazine company firm giant bank alliance coalition bloc union federation
  city town village district province region state island port capital neighbourhood neighborhood suburb camp ship tanker vessel airline rebels militants fighters front brigade cell charity watchdog monitor
  institute university think-tank journal outlet station affiliate branch rival neighbour neighbor ally republic kingdom emirate territory enclave stronghold river mountain peninsula strait gulf sea`);
/** Nouns whose number stands behind them (of magnitude 7.8, Resolution 1701). */
export const NUMBERED = wordSet(
  'magnitude resolution article flight section category phase level route highway chapter paragraph annex protocol room gate block sector zone page clause directive decree law convoy channel unit reactor number no',
);
/** Quotation marks. */
export const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '``', "''", '„']);
/** Verbs of those who answer what was said or done: joined to content that was said, they are the speaker's. */
export const ANSWERING = wordSet(
  'accuse appeal apologise apologize applaud ask blame call commend condemn congratulate criticise criticize decry denounce deny deplore dismiss echo hail implore invite lambast lash offer order pledge praise promise refuse reiterate reject renew salute slam thank threaten urge vow welcome',
);
