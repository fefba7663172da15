/** Nouns of bodies and buildings that name none where they stand. */
import { foldKey } from '../../../text/normalise.ts';
import type { Head } from './heads.ts';
import { plainPhrases } from './lexicon.ts';
import { HONORIFICS } from './phrase-words.ts';
import type { NameView } from './view.ts';

/** `حركة السير`, `غرفة الملابس`: what no body is called. */
export const isPlain = (view: NameView, i: number, { stem }: Head): boolean =>
  plainPhrases().has(`${stem} ${view.key(i + 1)}`) || (stem === JAIL && jails(view, i)) || boards(view, i);

/** `مجلس إدارة غرفة التجارة`: the board of the body that follows. */
const boards = (view: NameView, i: number): boolean =>
  view.stem(i) === BOARD
    ? view.stem(i - 1) === COUNCIL
    : view.stem(i) === COUNCIL && view.key(i + 1) === BOARD;
const BOARD = foldKey('إدارة');
const COUNCIL = 'مجلس';

/** `قضت بسجن رئيس البلدية`, `سجن العياشي زمال`: he is jailed. */
export const JAIL = 'سجن';
const jails = (view: NameView, i: number): boolean =>
  view.isTitle(i + 1) && !HONORIFICS.has(view.key(i + 1)) && !view.isPlaceClass(i + 1);
