import type { Use } from '../../../extract/entities/use.ts';
import type { Nominal } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isMember, isParty } from '../parties.ts';
import { PLACE_CLASSES } from '../syntax/words.ts';
import { isDeed, UseContext } from './use-context.ts';

export const [FROM, TO, BY] = ['من', 'ل', 'ب'];
const [ON, ABOUT, TOWARDS, THAT, IN, BETWEEN, WITH, NEAR] = [
  'على',
  'عن',
  'إلى',
  'أن',
  'في',
  'بين',
  'مع',
  'قريب',
].map(foldKey);
/** How far before a preposition the same one may govern what is joined to its name. */
const JOINED = 16;
const SENDING = foldedSet('أرسل إرسال أوفد إيفاد');
const PARTIES = ['state', 'relation', 'accord', 'source', 'upon'] as const;

export const actor = (yes: boolean): Use => (yes ? 'ACTOR' : 'PLACE');

/** What a preposition before a country's name, with the noun and the verb that it belongs to, says of its use. */
export abstract class GovernedUse extends UseContext {
  protected governed(at: Nominal, preposition: string): Use {
    const before = this.before(at.first);
    const apart = this.pos(before) === 'ADP';
    const earlier = this.#joinedTo(apart ? before : at.first, at, preposition);
    if (earlier !== null) return this.governed(earlier, preposition);
    const noun = apart ? before - 1 : before;
    if (this.is(noun, 'relation')) return 'ACTOR';
    if (preposition === BY) return actor(this.verbAround(at, 'relation'));
    if (apart && this.within(before, 3, 'envoy')) return 'PLACE';
    if (apart && preposition !== WITH && this.says(this.lemma(noun), 'motion')) return 'PLACE';
    if (this.says(preposition, 'between')) return actor(this.#parties(at, preposition));
    if (preposition === FROM) {
      const asked = this.verbAround(at, 'ask') || this.verbAround(at, 'receive');
      return actor(this.is(noun, 'source') || this.#close(noun) || (asked && !this.#goes(at)));
    }
    if (preposition === ABOUT) return actor(this.is(noun, 'source') || this.verbAround(at, 'part'));
    if (preposition === TO && this.#given(at, noun)) return 'ACTOR';
    if (preposition === ON && this.lemma(this.after(at)) === THAT) return 'ACTOR';
    if (preposition === ON || preposition === TO) {
      if (this.metonym && this.within(at.first, 4, 'strike')) return 'PLACE';
      if (preposition === ON && (this.is(noun, 'upon') || this.verbAround(at, 'upon'))) return 'ACTOR';
      return actor(this.#afterDeed(at.first, preposition === ON ? 8 : 4));
    }
    if (apart && this.lemma(before) === IN) return 'PLACE';
    if (!apart || this.lemma(before) !== TOWARDS) return actor(apart && this.is(noun, 'appeal'));
    const turned = this.verbAround(at, 'turn') || this.is(noun, 'appeal');
    return actor(turned || (!isMember(this.lemma(noun)) && this.#sentTo(at)));
  }

  /** `مساعدات بقيمة عشرة ملايين دولار إلى فيجي`, unlike who or what goes there. */
  #sentTo(at: Nominal): boolean {
    // A capital that far behind is rather where it goes.
    const reach = this.metonym ? 4 : 8;
    for (let i = at.first - 2; at.first - i <= reach && this.inSentence(i); i--) {
      if (this.is(i, 'motion') || this.token(i)?.kind === 'PUNCTUATION') return false;
      if (!this.is(i, 'recipient')) continue;
      // وصول مساعدات إلى فنزويلا, إرسال مقاتلين إلى أذربيجان
      if (this.is(i - 1, 'motion')) return false;
      return !(SENDING.has(this.lemma(i)) && [isMember, isParty].some((people) => people(this.lemma(i + 1))));
    }
    return false;
  }

  /** `إلى مصر التي رعت …، وإلى تركيا`: what the same preposition governs before, to which it is joined; null for none. */
  #joinedTo(from: number, at: Nominal, preposition: string): Nominal | null {
    if (!/^و./.test(this.token(from)?.key ?? '') || !this.first(from)?.proclitics.includes('و')) return null;
    if (at.coordinates !== null) return null;
    for (let i = from - 1; i >= 0 && from - i < JOINED && this.inSentence(i); i--) {
      const other = this.view.at(i);
      if (other?.preposition !== preposition) continue;
      return other.name !== null && other.coordinates === null ? other : null;
    }
    return null;
  }

  /** Between whom there is something, rather than where it goes from and to: by the noun that stands closest. */
  #parties(at: Nominal, preposition: string): boolean {
    if (preposition !== BETWEEN)
      return !this.within(at.first, 6, 'border') && (preposition === WITH || !this.verbAround(at, 'motion'));
    for (let i = at.first - 1; at.first - i <= 6 && this.inSentence(i); i--) {
      if (this.is(i, 'border')) return false;
      if (this.pos(i) !== 'NOUN') continue;
      if (this.is(i, 'motion')) return false;
      if (PARTIES.some((one) => this.is(i, one))) return true;
    }
    return !this.verbAround(at, 'motion');
  }

  /** `أحزاب قريبة من إيران`, unlike `بلدة قريبة من مصر`. */
  #close(noun: number): boolean {
    const own = this.lemma(noun) === NEAR ? this.view.at(noun) : null;
    return own !== null && isParty(this.view.lemma(own)) && !PLACE_CLASSES.has(this.view.lemma(own));
  }

  /** `يحق للبنان`, `مساعدات لسريلانكا`. */
  #given = (at: Nominal, noun: number): boolean =>
    this.is(noun, 'due') ||
    this.is(noun, 'recipient') ||
    (!this.#goes(at) && (this.verbAround(at, 'recipient') || this.within(at.first, 5, 'recipient')));

  #goes = (at: Nominal): boolean => this.within(at.first, 4, 'motion');

  /** A noun or verb of doing shortly before (`عقوبات على روسيا`, `دعم لأوكرانيا`). */
  #afterDeed(token: number, reach: number): boolean {
    for (let i = token - 1; i >= 0 && token - i <= reach; i--) {
      const form = this.token(i)?.form ?? '';
      if (this.token(i)?.kind === 'PUNCTUATION' && !/^["“”«»]$/.test(form)) return false;
      if ((this.pos(i) === 'NOUN' || this.pos(i) === 'VERB') && isDeed(this.lemma(i)))
        return !this.says(this.lemma(i), 'motion');
    }
    return false;
  }
}
