import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { ofWord } from '../of-word.ts';
import { verbReading } from './lookup.ts';

/** What teams do to one another, and who wins a prize, in words of war and of elections. */
const PLAYED = foldedSet('هزم سحق فاز أطاح أسقط أقصى انتزع ثأر اكتسح قهر أزاح جرد التقى واجه هاجم');
/** Words of games and prizes that hardly stand anywhere else, by lemma, and as they are written. */
const GAMES = foldedSet(
  'مباراة مرمى مونديال ليغا كلاسيكو أولمبياد ركلة هداف شوط لاعب بطولة ميدالية أوسكار مهرجان جائزة تصفيات بريميرليغ بوندسليغا شباك كأس',
);
const WRITTEN = foldedSet(
  'الدوري بالدوري للدوري المنتخب للمنتخب منتخب بهدفين بهدف بثنائية بثلاثية برباعية بخماسية بسداسية الليغا المونديال الأولمبياد الكلاسيكو ملعبه',
);
const ROUNDS = foldedSet('نصف ربع ثمن');
const FINAL = foldedSet('نهائي النهائي');

const ofGames = ofWord(
  (token: Token): boolean => GAMES.has(token.analyses[0]?.lemma ?? '') || WRITTEN.has(token.key),
);

/** Verbs that tell of games and prizes alone (هزم الأهلي الزمالك بهدفين، فاز الفيلم بجائزة). */
export function playedVerbs(view: SyntaxView): ReadonlySet<number> {
  const found = new Set<number>();
  for (const clause of view.syntax.clauses) {
    const verb = view.tokens[clause.verb];
    if (verb === undefined || verbReading(verb, (lemma) => PLAYED.has(lemma)) === null) continue;
    const here = view.tokensIn(verb.sentence);
    if (here.some((token) => ofGames(token) || inRound(token, view))) found.add(clause.verb);
  }
  return found;
}

const inRound = (token: Token, { tokens }: SyntaxView): boolean =>
  ROUNDS.has(token.analyses[0]?.lemma ?? '') && FINAL.has(tokens[token.index + 1]?.key ?? '');
