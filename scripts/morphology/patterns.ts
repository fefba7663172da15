/** Verbal nouns and participles that the letters of a derived verb lead one to expect. */
const at = (word: string, index: number): string => word.at(index) ?? '';

const finalHamza = (word: string): string => word.replace(/[ىي]$/, 'اء').replace(/أ$/, 'اء');

/** Expected verbal nouns of forms II to X (more than there are: check them against a dictionary). */
export function masdarCandidates(past: string): string[] {
  const n = past.length;
  const found: string[] = [];
  const last = at(past, -1);
  const weak = 'ىا'.includes(last);
  if (n === 3 && !weak) {
    found.push(`ت${past.slice(0, 2)}ي${last}`, `ت${past.replace(/^أ/, 'أ').slice(0, 2)}ي${last}`);
    if (last === 'أ') found.push(`ت${past.slice(0, 2)}ئة`);
  }
  if (n === 3 && weak) found.push(`ت${past.slice(0, 2)}ية`);
  if (past.startsWith('أ')) {
    const rest = past.slice(1);
    if (n === 4 && at(past, 2) === 'ا') found.push(`إ${at(past, 1)}ا${last}ة`.replace('ء', 'ء'));
    else if (weak) found.push(`إ${rest.slice(0, -1)}اء`);
    else if (last === 'أ') found.push(`إ${rest.slice(0, -1)}اء`);
    else if (rest.length === 2)
      found.push(`إ${at(rest, 0)}${at(rest, 1)}ا${at(rest, 1)}`.replace(/^(إ.)(.)ا.$/, '$1$2ا$2'));
    else found.push(`إ${rest.slice(0, -1)}ا${last}`.replace(/^إو/, 'إي').replace(/^إي/, 'إي'));
    if (rest.length === 2)
      found.push(`إ${rest}اد`.slice(0, 0) || `إ${at(rest, 0)}${at(rest, 1)}ا${at(rest, 1)}`);
  }
  if (past.startsWith('آ')) found.push(`إي${past.slice(1, -1)}ا${last}`);
  if (n === 4 && at(past, 1) === 'ا') {
    const third = `${past.slice(0, 3)}${weak ? 'اة' : `${last}ة`}`;
    found.push(`م${third}`, weak ? `${at(past, 0)}${at(past, 2)}اء` : `${at(past, 0)}${at(past, 2)}ا${last}`);
  }
  if (past.startsWith('ت')) {
    if (weak) found.push(past.slice(0, -1), `${past.slice(0, -1)}ي`);
    else found.push(past, last === 'أ' ? `${past.slice(0, -1)}ؤ` : past);
  }
  if (past.startsWith('ا')) {
    if (weak || last === 'أ') found.push(finalHamza(past));
    else if (at(past, -2) === 'ا')
      found.push(past.startsWith('است') && n === 6 ? `${past}ة` : `${past.slice(0, -2)}يا${last}`);
    else if (n === 4) found.push(`${past.slice(0, 3)}${last}ا${last}`, `${past.slice(0, -1)}ا${last}`);
    else found.push(`${past.slice(0, -1)}ا${last}`);
    if (n === 5 && past.startsWith('است')) found.push(`${past}ا${last}`);
    if (past.startsWith('استو')) found.push(`استي${past.slice(4, -1)}ا${last}`);
  }
  if (n === 4 && !'أاآت'.includes(at(past, 0)) && at(past, 1) !== 'ا') found.push(`${past}ة`);
  return [...new Set(found)];
}

/** Expected participles, active then passive. */
export function participleCandidates(past: string, present: string): { active: string[]; passive: string[] } {
  const body = present.slice(1);
  const last = at(body, -1);
  const augmented = past.length > 3 || (past.length === 3 && past.startsWith('أ'));
  const active: string[] = [];
  const passive: string[] = [];
  const stem = 'ىوي'.includes(last) ? body.slice(0, -1) : null;
  const long = `م${present.startsWith('يؤ') ? body : body.replace(/^أ/, 'ؤ')}`;
  active.push(stem === null ? long : `م${stem}ي`);
  passive.push(stem === null ? long.replace(/ي(.)$/, 'ا$1') : `م${stem}ى`);
  if (!augmented && past.length === 3) {
    const [a = '', b = '', c = ''] = [at(past, 0), at(past, 1), at(past, 2)];
    if (b === 'ا') active.push(`${a}ائ${c}`);
    else active.push(`${a}ا${b === 'أ' ? 'ئ' : b}${'ىاي'.includes(c) ? 'ي' : c === 'أ' ? 'ئ' : c}`);
    if (b !== 'ا' && !'ىاي'.includes(c)) passive.push(`م${a}${b === 'أ' ? 'ؤ' : b}و${c === 'أ' ? 'ء' : c}`);
    if ('ىاي'.includes(c)) passive.push(`م${a}${b}${present.endsWith('و') ? 'و' : 'ي'}`);
  }
  if (past.length === 2) {
    active.push(`${at(past, 0)}ا${at(past, 1)}`);
    passive.push(`م${past}و${at(past, 1)}`);
  }
  return { active: [...new Set(active)], passive: [...new Set(passive)] };
}
