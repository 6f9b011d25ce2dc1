import { customFormat } from './custom-rows.ts';

export const customBiggerIsBetter = customFormat({
  name: 'customBiggerIsBetter',
  direction: 'higher',
  other: /smaller/i,
});
