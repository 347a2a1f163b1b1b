import { LitElement, css, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { Category, ExemplarAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

/// Corrections of people that the classifier may learn from, once another person approves.
@customElement('example-list')
export class ExampleList extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding: var(--gap-3) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
    `,
  ];

  @query('reason-dialog') private readonly dialog!: ReasonDialog;

  private readonly examples = new Loaded(this, () =>
    read('GET /exemplars', { status: 'PROPOSED' }),
  );

  protected override render() {
    return html`<section class="card stack">
        <h2>${t('examples')}</h2>
        ${this.examples.show(({ items }) =>
          items.length > 0
            ? html`<ul>
                ${items.map((one) => this.#row(one))}
              </ul>`
            : html`<state-note text=${t('examples.none')}></state-note>`,
        )}
      </section>
      <reason-dialog></reason-dialog>`;
  }

  #row(one: ExemplarAnswer) {
    return html`<li class="stack">
      <p>${one.text}</p>
      <p class="small soft">
        ${t('example.corrected', {
          name: one.correctedBy,
          automatic: spoken(one.automatic.category),
          category: spoken(one.category),
        })}
        ${one.nearDuplicates.length > 0
          ? html`· ${t('example.near', { n: one.nearDuplicates.length })}`
          : nothing}
      </p>
      ${session.has('auditor') || one.correctedBy === session.username
        ? nothing
        : html`<div class="row">
            <action-button look="slim" @click=${() => this.#decide(one, true)}
              >${t('approve')}</action-button
            >
            <action-button look="slim danger" @click=${() => this.#decide(one, false)}
              >${t('reject')}</action-button
            >
          </div>`}
    </li>`;
  }

  #decide({ id, text }: ExemplarAnswer, approved: boolean): void {
    this.dialog.ask({
      heading: t(approved ? 'approve-example' : 'reject-example'),
      lead: text,
      doing: t(approved ? 'approve' : 'reject'),
      dangerous: !approved,
      run: async (reason) => {
        await call('POST /exemplars/{id}/approval', { id }, { body: { approved, reason } });
        toast(t('decided'));
        await this.examples.again();
      },
    });
  }
}

function spoken(category: Category | undefined): string {
  return category ? term('category', category) : '–';
}
