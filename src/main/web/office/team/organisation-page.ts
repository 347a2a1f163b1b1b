import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { Layer, OrganisationAnswer } from '../../api/types.js';
import '../../app/page-tabs.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { roleWord } from '../../words/roles.js';
import { term } from '../../words/terms.js';
import { t as title } from '../words.js';
import { groupWord } from './groups.js';
import { TABS } from './tabs.js';
import { t } from './words.js';

/// Who answers for what.
@customElement('organisation-page')
export class OrganisationPage extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  private readonly organisation = new Loaded(this, () => read('GET /organisation'));

  protected override render() {
    return html`<div class="page">
      <h1>${title('organisation')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="small soft">
        ${t('organisation.lead')}
        <page-link to="/policies/organisation">${t('policy')}</page-link>
      </p>
      ${this.organisation.show((organisation) => whole(organisation))}
    </div>`;
  }
}

function whole({ model, layers, roles, steps, teams }: OrganisationAnswer) {
  return html`
    <section class="card stack">
      <h2>${t('layers')} · ${t(`model.${model}`)}</h2>
      <div class="tiles">
        ${Object.entries(layers).map(
          ([layer, people]) =>
            html`<div>
              <h3>${t(`layer.${layer as Layer}`)}</h3>
              <p>${named(people)}</p>
            </div>`,
        )}
      </div>
    </section>
    ${table(
      t('steps'),
      [t('step'), t('role'), t('people')],
      steps.map((one) => [t(`step.${one.step}`), roleOf(one.role), named(one.people)]),
    )}
    ${table(
      t('roles'),
      [t('role'), t('duties'), t('people')],
      roles.map((one) => [roleOf(one.role), one.duties.join(' · '), named(one.people)]),
    )}
    ${table(
      t('teams'),
      [t('skills'), t('department'), t('site'), t('categories')],
      teams.map((one) => [
        groupWord(one.group),
        one.department,
        [one.site, one.region].filter(Boolean).join(' · ') || '–',
        one.categories.map((category) => term('category', category)).join(' · ') || '–',
      ]),
    )}
  `;
}

function table(heading: string, heads: readonly string[], rows: readonly (readonly string[])[]) {
  return html`<section class="card stack">
    <h2>${heading}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${heading}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...others]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${others.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function roleOf(role: string): string {
  return roleWord(role.toLowerCase());
}

function named(people: readonly string[]): string {
  return people.join(' · ') || '–';
}
