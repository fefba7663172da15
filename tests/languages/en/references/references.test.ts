import { describe, expect, test } from 'vitest';
import { nominals } from '../statements/told.ts';

describe('definite nouns that stand for an entity named before', () => {
  test.each([
    [
      'The Northern Star Movement left the city. The movement lost ten men.',
      ['movement = Northern Star Movement'],
    ],
    ['The Dawn Party won. The ruling party thanked voters.', ['party = Dawn Party']],
    ['The Health Ministry closed the road. The ministry will open it.', ['ministry = Health Ministry']],
    ['Prime Minister Salim Haddad left. The prime minister will return.', ['prime minister = Salim Haddad']],
    ['Laila Murad, the foreign minister, left. The minister will return.', ['minister = Laila Murad']],
    ['President Salim Haddad left. The deposed president will return.', ['president = Salim Haddad']],
    ['President Salim Haddad left. The acting president will return.', ['acting president = Salim Haddad']],
    ['The Dawn Party won. The same party thanked voters. Laila Murad left.', ['party = Dawn Party']],
    // What owns someone is not he; who speaks for a body is not it.
    ['The Dawn Party won. Laila Murad, the party’s chief, left.', ['party = Dawn Party']],
    ['The Dawn Party won. A spokesman for the party, Karim Nassar, left.', ['party = Dawn Party']],
    ['The Dawn Party won. Voters thanked the party. Laila Murad left.', ['party = Dawn Party']],
  ])('%s', (text, mentions) => expect(nominals(text)).toEqual(mentions));

  test.each([
    'The Northern Star Movement left the city. Another movement lost ten men.',
    'The Northern Star Movement left the city. The Reuters movement lost ten men.',
    'The Health Ministry closed the road. The government will open it.',
    'The Northern Star Movement left the city. A movement lost ten men.',
    'The Health Ministry closed the road. The movement lost ten men.',
    'Laila Murad left. The minister will return.',
    'Hezbollah left Tyre. The Iraqi movement will return.',
    'Recep Tayyip Erdogan left. The Greek president will return.',
    'Recep Tayyip Erdogan left. The defence minister will return.',
    'Prime Minister Salim Haddad left. The defence minister will return.',
    'The Northern Star Movement, which has its own movement, left. Its fighters died.',
    'The Northern Star Movement, the group that took the city, left.',
    'The Dawn Party won. The head of the party of workers left.',
  ])('not in: %s', (text) => expect(nominals(text)).toEqual([]));
});
