import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import '../../app/page-tabs.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import { TABS } from '../taxonomy/tabs.js';
import { t as title } from '../words.js';
import { policyName } from './policy-names.js';
import { t } from './words.js';

/// All policies by name.
@customElement('policies-page')
export class PoliciesPage extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  private readonly names = new Loaded(this, () => read('GET /policies'));

  protected override render() {
    return html`<div class="page">
      <h1>${title('policies')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="soft">${t('policies.lead')}</p>
      ${this.names.show(
        ({ items }) =>
          html`<ul>
            ${items.map(
              (name) =>
                html`<li class="card">
                  <page-link to="/policies/${name}">${policyName(name)}</page-link>
                </li>`,
            )}
          </ul>`,
      )}
    </div>`;
  }
}
