import { LitElement, css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import { t } from './words.js';

const KEYS = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['/', 'keys.search'],
  ['r', 'keys.reply'],
  ['Ctrl K', 'keys.palette'],
  ['Esc', 'keys.leave'],
  ['?', 'keys.help'],
] as const;

/// Which key does what.
@customElement('key-help')
export class KeyHelp extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: 90px 1fr;
        gap: var(--gap-2) var(--gap-4);
      }
      kbd {
        font-family: var(--font-mono);
        font-size: var(--size-small);
        border: 1px solid var(--line-strong);
        border-bottom-width: 2px;
        border-radius: 4px;
        padding: 1px 6px;
      }
    `,
  ];

  @query('modal-dialog') private readonly dialog!: ModalDialog;

  show(): void {
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${t('keys')}>
      <dl>
        ${KEYS.map(([key, word]) => html`<dt><kbd>${key}</kbd></dt><dd>${t(word)}</dd>`)}
      </dl>
    </modal-dialog>`;
  }
}
