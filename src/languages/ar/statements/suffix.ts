/** Gender and number that a pronoun suffix shows. */
export const suffixFeatures = (enclitic: string): { gender: 'M' | 'F' | null; plural: boolean } => ({
  gender: enclitic === 'ه' ? 'M' : enclitic === 'ها' ? 'F' : null,
  plural: ['هم', 'هن', 'هما'].includes(enclitic),
});
