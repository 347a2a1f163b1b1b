import { LitElement, css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import { t } from '../words/shell.js';
import type { Difference } from './changed.js';

interface Question {
  differences: Difference[];
  resolve: (again: boolean) => void;
}

/// Somebody else was faster: what has changed, and whether to go on all the same.
@customElement('changed-dialog')
export class ChangedDialog extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--gap-1) var(--gap-4);
      }
      dt {
        color: var(--text-soft);
      }
      del {
        color: var(--text-soft);
      }
      ins {
        font-weight: 600;
        text-decoration: none;
      }
    `,
  ];

  @state() private question: Question | undefined;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('redress-changed', this.#asked);
  }

  override disconnectedCallback(): void {
    removeEventListener('redress-changed', this.#asked);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<modal-dialog heading=${t('changed.title')} @close=${() => this.#answer(false)}>
      <div class="stack">
        <p>${t('changed.lead')}</p>
        ${this.#differences()}
      </div>
      <action-button slot="actions" @click=${() => this.#answer(false)}
        >${t('changed.look')}</action-button
      >
      <action-button slot="actions" look="primary" @click=${() => this.#answer(true)}
        >${t('changed.again')}</action-button
      >
    </modal-dialog>`;
  }

  #differences() {
    const all = this.question?.differences ?? [];
    if (all.length === 0) {
      return html`<p class="soft">${t('changed.nothing')}</p>`;
    }
    return html`<dl>
      ${all.map(
        (one) => html`<dt>${one.what}</dt>
          <dd><del>${one.before}</del> → <ins>${one.now}</ins></dd>`,
      )}
    </dl>`;
  }

  #asked = (event: Event): void => {
    this.question = (event as CustomEvent<Question>).detail;
    void this.dialog.show();
  };

  #answer(again: boolean): void {
    const question = this.question;
    this.question = undefined;
    question?.resolve(again);
    this.dialog.close();
  }
}
