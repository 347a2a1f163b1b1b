import type { RestoreTest } from '../../api/types.js';
import { moment } from '../../words/moments.js';
import type { Register } from './register.js';
import { at, chip, column, span, toned } from './show.js';
import { step } from './step.js';
import { t as common } from './words/common.js';
import { t as begin } from './words/openings.js';
import { t } from './words/restore-test.js';

const of = column<RestoreTest>;

export const register: Register<RestoreTest> = {
  lead: t('lead'),
  list: 'GET /restore-tests',
  most: 200,
  key: (one) => one.id,
  label: (one) => moment(one.restoredAt),
  columns: [
    of(t('restored-at'), (one) => at(one.restoredAt)),
    of(t('backup-of'), (one) => at(one.backupOf)),
    of(t('passed'), (one) =>
      chip(one.passed ? toned(t('passed.true'), 'good') : toned(t('passed.false'), 'bad')),
    ),
    of(t('recovery-time'), (one) => span(one.recoveryTime)),
    of(t('lost'), (one) => span(one.lost)),
    of(t('result'), (one) => one.result),
    of(t('conducted-by'), (one) => one.conductedBy),
    of(common('reported-by'), (one) => one.recordedBy),
  ],
  opening: step<undefined>()('POST /restore-tests', begin('restore-tests.begin'), [
    { name: 'backupOf', title: t('backup-of'), kind: 'moment' },
    { name: 'restoredAt', title: t('restored-at'), kind: 'moment' },
    { name: 'passed', title: t('passed'), kind: 'yes-no' },
    { name: 'recoveryTime', title: t('recovery-time.minutes'), kind: 'minutes' },
    { name: 'lost', title: t('lost.minutes'), kind: 'minutes', optional: true, help: t('lost.help') },
    { name: 'result', title: t('result'), kind: 'box' },
    { name: 'conductedBy', title: t('conducted-by'), kind: 'line', optional: true, help: t('conducted-by.help') },
  ]),
};
