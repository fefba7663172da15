const set = (text) => new Set(text.split(' '));

export const ARAB = set('SY IQ LB JO PS YE SA AE OM KW QA BH EG LY SD TN DZ MA MR SO DJ KM EH');
/** Whose own names in Persian or Urdu letters are read as Arabic ones. */
export const PERSIAN = set('IR AF PK');
const ARTICLE = /^(?:al|ad|an|ar|as|ash|at|ath|az|el)[ -]/i;

/**
 * Latin names as news writes them: those of countries whose names are romanised lose the marks that no newsroom writes,
 * and stand with and without the article. A name behind a minus is kept out.
 */
export function romanise(names, country) {
  const never = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const list = names.filter((name) => !name.startsWith('-'));
  if (!ARAB.has(country) && !PERSIAN.has(country)) return [...new Set(list)];
  const plain = list.map(withoutMarks);
  const bare = plain.map((name) => name.replace(ARTICLE, '')).filter((name) => name.length > 3);
  return [...new Set([...plain, ...bare])].filter((name) => !never.has(name));
}

const withoutMarks = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u2018\u2019\u02BC\u02BB\u2032`]/g, '')
    .replace(/(?<=^|[ -])'|'(?=$|[ -])/g, '')
    .trim();
