import { html } from 'lit';
import type { PublicationAnswer, VersionLine } from '../../api/types.js';
import type { Register } from './register.js';
import { at, column } from './show.js';
import { t } from './words/publication.js';

const of = column<PublicationAnswer>;

export const register: Register<PublicationAnswer> = {
  lead: t('lead'),
  list: 'GET /publications',
  one: 'GET /publications/{id}',
  key: (one) => one.id,
  label: (one) => one.title,
  columns: [
    of(t('version'), (one) => one.version),
    of(t('since'), (one) => at(one.effectiveFrom)),
    of(t('author'), (one) => one.author),
    of(t('approved'), (one) => at(one.approvedAt)),
  ],
  facts: [
    of(t('version'), (one) => one.version),
    of(t('since'), (one) => at(one.effectiveFrom)),
    of(t('author'), (one) => one.author),
    of(t('approved'), (one) => at(one.approvedAt)),
    of(t('text'), (one) => html`<span class="lines">${one.text ?? ''}</span>`),
  ],
  parts: [
    {
      title: t('versions'),
      items: (one) => one.versions ?? [],
      columns: [
        column<VersionLine>(t('version'), (line) => line.version),
        column<VersionLine>(t('since'), (line) => at(line.effectiveFrom)),
        column<VersionLine>(t('approved'), (line) => at(line.approvedAt)),
      ],
    },
  ],
};
