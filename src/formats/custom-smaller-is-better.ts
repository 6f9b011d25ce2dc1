import { customFormat } from './custom-rows.ts';

export const customSmallerIsBetter = customFormat({
  name: 'customSmallerIsBetter',
  direction: 'lower',
  other: /bigger/i,
});
