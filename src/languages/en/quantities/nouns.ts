import type { Token } from '../../../extract/layers.ts';

export const isMeasured = (token: Token | undefined): boolean => token?.key === 'people';
