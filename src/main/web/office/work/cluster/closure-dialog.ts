import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Problem } from '../../../api/problem.js';
import type { AlertAnswer, Item, MemberClosureRequest } from '../../../api/types.js';
import '../../../ui/action-button.js';
import { base } from '../../../ui/base.js';
import type { ModalDialog } from '../../../ui/modal-dialog.js';
import '../../../ui/modal-dialog.js';
import '../../../ui/page-link.js';
import '../../../ui/text-box.js';
import { refusal } from '../../../words/refusals.js';
import { t } from '../words.js';
import { closeAll } from './closing.js';
import type { Progress } from './closing.js';

const FIELDS = ['whatWeDid', 'solution', 'english.whatWeDid', 'english.solution'] as const;

/// The end of all cases of a mass complaint after the one that leads them, page by page, with what
/// could not be ended and why. Says `done`.
@customElement('closure-dialog')
export class ClosureDialog extends LitElement {
  static override styles = [
    base,
    css`
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
      ul {
        max-height: 220px;
        overflow-y: auto;
      }
      li {
        padding: 2px 0;
      }
    `,
  ];

  @property({ attribute: false }) cluster!: AlertAnswer;
  @state() private values: Record<string, string> = {};
  @state() private progress: Progress | undefined;
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  show(): void {
    this.progress = undefined;
    this.problem = undefined;
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${t('closure')}>
      ${this.progress ? this.#progress(this.progress) : this.#form()}
      <p role="alert" class="bad small" ?hidden=${!this.problem}>${this.problem?.sentence ?? ''}</p>
      ${this.progress && !this.problem
        ? nothing
        : html`<action-button
            slot="actions"
            look="primary"
            ?busy=${this.busy}
            ?disabled=${FIELDS.some((field) => !this.#value(field))}
            @click=${this.#close}
            >${t('closure.go')}</action-button
          >`}
    </modal-dialog>`;
  }

  #form() {
    return html`<div class="stack">
      <p>${t('closure.lead')}</p>
      ${FIELDS.map((field) => this.#box(field))} ${this.#box('proof')}
    </div>`;
  }

  #box(field: (typeof FIELDS)[number] | 'proof') {
    const sent = field.includes('.') || field === 'proof' ? field : `result.${field}`;
    return html`<text-box
      label=${t(`closure.${field}`)}
      rows=${field === 'proof' ? 1 : 2}
      ?required=${field !== 'proof'}
      .value=${this.values[field] ?? ''}
      error=${this.problem?.of(sent) ?? ''}
      @change=${(event: Event) => {
        this.values = { ...this.values, [field]: (event.target as HTMLInputElement).value };
      }}
    ></text-box>`;
  }

  #progress({ looked, moved, stay, over }: Progress) {
    const all = Math.max(this.cluster.members, looked);
    return html`<div class="stack" role="status">
      <progress max=${all} value=${over ? all : looked} aria-label=${t('closure')}></progress>
      <p>${t(over ? 'closure.over' : 'closure.under-way', { moved, stay: stay.length })}</p>
      ${stay.length > 0
        ? html`<h3>${t('closure.stay')}</h3>
            <ul tabindex="0" aria-label=${t('closure.stay')}>
              ${stay.map(stays)}
            </ul>`
        : nothing}
    </div>`;
  }

  #value(field: string): string {
    return (this.values[field] ?? '').trim();
  }

  /// Harmless to repeat: what was ended is not ended again.
  async #close(): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    const proof = this.#value('proof');
    const body: MemberClosureRequest = {
      result: { whatWeDid: this.#value('whatWeDid'), solution: this.#value('solution') },
      english: {
        whatWeDid: this.#value('english.whatWeDid'),
        solution: this.#value('english.solution'),
      },
      ...(proof ? { proof } : {}),
    };
    try {
      await closeAll(this.cluster.id, body, (progress) => (this.progress = progress));
      this.dispatchEvent(new Event('done'));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
      this.progress = this.progress?.looked ? this.progress : undefined;
    } finally {
      this.busy = false;
    }
  }
}

function stays({ id, caseNo, code, detail }: Item) {
  return html`<li>
    <page-link to="/cases/${id}">${caseNo}</page-link> <span class="small soft">${refusal(code, detail) ?? ''}</span>
  </li>`;
}
