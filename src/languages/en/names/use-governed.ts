import type { Use } from '../../../extract/entities/use.ts';
import { wordSet } from '../../shared/word-set.ts';
import { isParty } from '../parties.ts';
import { UseContext } from './use-context.ts';

const SPATIAL = wordSet(
  'in at near inside outside within around across throughout into onto through over off along towards toward beyond beside past north south east west under about above',
);
const BETWEEN_PARTIES = new Set(['with', 'against', 'between', 'by', 'alongside', 'via', 'versus']);
/** What a capital suffers as a place. */
const VIOLENCE = /^(?:attack|blockade|crackdown|war)$/;
/** How many words before its noun or verb may stand that governs a preposition. */
export const REACH = 7;

const actor = (yes: boolean): Use => (yes ? 'ACTOR' : 'PLACE');

/** What a preposition before a country's name, with the noun and the verb that it belongs to, says of its use. */
export abstract class GovernedUse extends UseContext {
  protected governed(preposition: string, own: number): Use {
    const at = this.#joinedTo(own, preposition);
    if (SPATIAL.has(preposition) && preposition !== 'about' && preposition !== 'over') return 'PLACE';
    if (BETWEEN_PARTIES.has(preposition)) return actor(!this.within(at, 'border', 4));
    if (preposition === 'of')
      return actor(this.is(at - 1, 'official') || this.#accused(at) || this.#relative());
    if (preposition === 'from')
      return actor((this.pos(at - 1) === 'NOUN' && this.is(at - 1, 'source')) || this.within(at, 'ask', 5));
    if (preposition === 'to') {
      if (/^according$/i.test(this.text(at - 1))) return 'ACTOR';
      if (this.#receivedOf(at)) return 'ACTOR';
      if (this.within(at, 'going', 2)) return 'PLACE';
      return actor(this.within(at, 'receiver', 3) || (this.within(at, 'give', 5) && !this.#sent(at)));
    }
    if (preposition === 'on' || preposition === 'upon')
      return actor(
        this.metonym
          ? this.is(at - 1, 'pressing') && !VIOLENCE.test(this.lemma(at - 1))
          : this.within(at, 'pressing', REACH),
      );
    if (preposition === 'for') return actor(this.within(at, 'receiver', 3) || this.#receivedOf(at));
    return preposition === 'despite' || preposition === 'unlike' || preposition === 'than'
      ? 'ACTOR'
      : 'PLACE';
  }

  /** `from the gangs and from Washington`: the same preposition before, whose noun or verb is this one's too. */
  #joinedTo(at: number, preposition: string): number {
    if (this.text(at - 1) !== 'and') return at;
    for (let i = at - 2; i > at - REACH - 2 && this.text(i) !== ''; i--)
      if (this.lemma(i) === preposition && this.pos(i) === 'ADP') return i;
    return at;
  }

  /** `a bailout of $3 billion for Ghana`, `a sale of fighters to Turkey`. */
  #receivedOf(at: number): boolean {
    for (let i = at - 1; i > at - REACH - 1 && this.text(i) !== ''; i--)
      if (this.text(i) === 'of') return this.is(i - 1, 'receiver');
    return false;
  }

  /** `send asylum seekers to Rwanda`, unlike `send arms to Ukraine`. */
  #sent(at: number): boolean {
    for (let i = at - 1; i > at - REACH && this.text(i) !== ''; i--)
      if (this.pos(i) === 'VERB')
        return (
          /^(?:send|transfer)$/.test(this.lemma(i)) &&
          this.pos(at - 1) === 'NOUN' &&
          isParty(this.lemma(at - 1))
        );
    return false;
  }

  /** `accused Moscow of`, `the accusation of Iran`. */
  #accused = (at: number): boolean => this.lemma(at - 1) === 'accuse';

  /** `…, which holds the presidency`. */
  #relative(): boolean {
    const which = this.name.last + 2;
    return (
      this.text(which - 1) === ',' &&
      /^wh(?:ich|o|ose)$/.test(this.text(which)) &&
      this.finite(which + 1) &&
      !this.is(which + 1, 'describing')
    );
  }
}
