import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AuthorityContent } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { t } from './words.js';

/// How far the roles reach, by the policy in force.
@customElement('authority-note')
export class AuthorityNote extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding-inline-start: var(--gap-3);
        border-inline-start: 3px solid var(--accent);
      }
    `,
  ];

  private readonly policy = new Loaded(this, () =>
    read('GET /policies/{name}', { name: 'authority' }),
  );

  protected override render() {
    return html`<aside class="card stack" aria-label=${t('authority')}>
      <h2>${t('authority')}</h2>
      ${this.policy.show((policy) => {
        const limits = policy.content as AuthorityContent;
        return html`<ul class="stack small">
          <li>${t('authority.supervisor', { amount: limits.supervisorMax ?? 0 })}</li>
          <li>${t('authority.middle', { amount: limits.middleOfficeMax ?? 0 })}</li>
          <li>${t('authority.operations')}</li>
          <li>${t('authority.compliance')}</li>
        </ul>`;
      })}
    </aside>`;
  }
}
