import type { Filter } from './register.js';
import { t } from './words/common.js';

/// What every list of a register can be asked for.
export const open: Filter = {
  name: 'open',
  title: t('open'),
  options: [
    { value: 'true', text: t('open.true') },
    { value: 'false', text: t('open.false') },
  ],
};
