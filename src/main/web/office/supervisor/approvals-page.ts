import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { read } from '../../api/client.js';
import { formsIfKnown } from '../../desk/actions/choices.js';
import { base } from '../../ui/base.js';
import type { Option } from '../../ui/choice-box.js';
import { Loaded } from '../../ui/loaded.js';
import { t as title } from '../words.js';
import './approval-card.js';
import './authority-note.js';
import { t } from './words.js';

const EVERY_MS = 30_000;
const CASES_MAX = 200;

/// What waits for somebody's approval, what is due first in front, and who may give it.
@customElement('approvals-page')
export class ApprovalsPage extends LitElement {
  static override styles = [
    base,
    css`
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 300px;
        gap: var(--gap-4);
        align-items: start;
      }
      @media (max-width: 860px) {
        .sides {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private forms: readonly Option[] = [];
  private readonly all = new Loaded(this, () => read('GET /approvals', { limit: CASES_MAX }), EVERY_MS);

  override connectedCallback(): void {
    super.connectedCallback();
    void formsIfKnown().then((forms) => (this.forms = forms));
  }

  protected override render() {
    return html`<div class="page">
      <h1>${title('approvals')}</h1>
      <p class="small soft">${t('approvals.lead')}</p>
      <div class="sides">
        <div class="stack">
          ${this.all.show(({ items, more }) =>
            items.length > 0
              ? html`${repeat(
                  items,
                  (one) => `${one.caseId} ${one.kind} ${one.compensationId ?? ''}`,
                  (one) =>
                    html`<approval-card .approval=${one} .forms=${this.forms}></approval-card>`,
                )}
                ${more
                  ? html`<p class="small soft">${t('approvals.more', { n: CASES_MAX })}</p>`
                  : nothing}`
              : html`<state-note text=${t('approvals.none')}></state-note>`,
          )}
        </div>
        <authority-note></authority-note>
      </div>
    </div>`;
  }
}
