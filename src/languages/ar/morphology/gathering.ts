import type { Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';

const GATHERS = joined('ضم جمع');
const MEETINGS = joined(
  'اجتماع اجتماعا لقاء محادثة محادثات مباحثة مباحثات مشاورات مفاوضات مؤتمر مؤتمرا قمة جلسة حوار حوارا ندوة منتدى مكالمة',
);
const REACH = 5;

/** Whether a word tells who met, behind the indefinite noun for it (`لقاء جمع الوزيرين`, `اجتماع في غزة ضم حماس`), as its verb. */
export function gathers(sentence: readonly Token[], i: number): boolean {
  if (!GATHERS.has(sentence[i]?.key ?? '')) return false;
  for (let at = i - 1; at >= i - REACH; at--) {
    const token = sentence[at];
    const pos = token?.analyses[0]?.pos;
    if (token === undefined || pos === undefined || token.kind !== 'WORD' || pos === 'VERB') return false;
    if (MEETINGS.has(token.key.replace(/^[وفبل](?=[^ا])/, '')) || MEETINGS.has(token.key)) return true;
    const describes = pos === 'ADJ' || pos === 'PROPN' || (at < i - 1 && (pos === 'ADP' || pos === 'NOUN'));
    if (!describes) return false;
  }
  return false;
}
