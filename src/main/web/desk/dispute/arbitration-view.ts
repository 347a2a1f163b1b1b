import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ArbitrationAnswer, ArbitrationState, CaseAnswer } from '../../api/types.js';
import { command } from '../../app/case-command.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import '../../ui/mark-chip.js';
import { toast } from '../../ui/toast.js';
import { allows } from '../authority.js';
import { t } from './words.js';

/// What may come after each step.
const NEXT: Record<ArbitrationState, readonly ArbitrationState[]> = {
  APPLIED: ['ACCEPTED', 'NOT_ACCEPTED'],
  NOT_ACCEPTED: ['APPLIED'],
  ACCEPTED: ['TRIBUNAL_FORMED'],
  TRIBUNAL_FORMED: ['HEARD'],
  HEARD: ['AWARDED'],
  AWARDED: ['PERFORMED', 'ENFORCEMENT_APPLIED'],
  PERFORMED: [],
  ENFORCEMENT_APPLIED: [],
};
/// What does not need a case that waits for the tribunal.
const ANY_TIME: readonly ArbitrationState[] = ['APPLIED', 'PERFORMED', 'ENFORCEMENT_APPLIED'];

/// An arbitration, which happens elsewhere: its steps as they were recorded, and the next one. Says
/// `done` with the case afterwards.
@customElement('arbitration-view')
export class ArbitrationView extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding: 2px 0;
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @property({ attribute: false }) arbitrations: readonly ArbitrationAnswer[] = [];
  @query('form-dialog') private readonly dialog!: FormDialog;

  protected override render() {
    const last = this.arbitrations.at(-1);
    const next = last ? NEXT[last.state] : (['APPLIED'] as const);
    const possible = next.filter((step) => ANY_TIME.includes(step) || this.case.status === 'IN_ARBITRATION');
    return html`<div class="stack">
        <h2 class="row spread wrap">
          ${t('arbitration')}
          ${last ? html`<mark-chip tone="accent">${t(`arbitration.${last.state}`)}</mark-chip>` : nothing}
        </h2>
        ${last ? this.#standing(last) : html`<p class="soft">${t('arbitration.none')}</p>`}
        ${allows('arbitration', this.case)
          ? html`<div class="row wrap">
              ${possible.map(
                (step) => html`<action-button @click=${() => this.#record(step)}
                  >${t(`arbitration.${step}`)}</action-button
                >`,
              )}
            </div>`
          : nothing}
      </div>
      <form-dialog></form-dialog>`;
  }

  #standing(last: ArbitrationAnswer) {
    return html`<p>${last.institution} · <span class="mono">${last.fileReference}</span></p>
      <ol>
        ${last.steps.map(
          (one) => html`<li>
            ${t(`arbitration.${one.step}`)} <span class="soft small">${one.on} · ${one.document}</span>
          </li>`,
        )}
      </ol>
      ${last.award ? html`<p>${last.award}</p>` : nothing}
      ${last.performBy ? html`<p>${t('arbitration.by', { date: last.performBy })}</p>` : nothing}
      ${last.missedAt ? html`<p class="bad">${t('arbitration.missed')}</p>` : nothing}`;
  }

  #record(step: ArbitrationState): void {
    const applies = step === 'APPLIED';
    const awards = step === 'AWARDED';
    this.dialog.ask({
      heading: t(`arbitration.${step}`),
      lead: t('arbitration.lead'),
      fields: [
        { name: 'on', label: t('arbitration.on'), kind: 'date' },
        { name: 'document', label: t('arbitration.document') },
        ...(applies
          ? [
              { name: 'institution', label: t('arbitration.institution'), max: 200 },
              { name: 'fileReference', label: t('arbitration.file'), max: 200 },
            ]
          : []),
        ...(awards
          ? [
              { name: 'award', label: t('arbitration.award'), kind: 'box' as const },
              { name: 'performBy', label: t('arbitration.perform-by'), kind: 'date' as const },
            ]
          : []),
      ],
      doing: t('arbitration.record'),
      run: async ({ values }) => {
        const filled = Object.entries(values).filter(([, value]) => value !== '');
        const body = { step, ...Object.fromEntries(filled) } as never;
        const result = await command('POST /complaints/{id}/arbitration', this.case, body);
        this.dispatchEvent(new CustomEvent('done', { detail: result.case }));
        if (result.done) {
          toast(t('done', { what: t(`arbitration.${step}`) }));
        }
      },
    });
  }
}
