import { LitElement, css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { go } from '../app/route.js';
import { base } from '../ui/base.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/text-box.js';
import type { TextBox } from '../ui/text-box.js';
import { t as word } from '../words/actions.js';
import { term } from '../words/terms.js';
import type { CasePage } from './case-page.js';
import { t } from './words.js';

interface Entry {
  text: string;
  run: () => void;
}

const WAIT_MS = 250;
const FOUND_MAX = 6;

/// Everything by its name: what can be done with the open case, and other cases by their numbers.
@customElement('command-palette')
export class CommandPalette extends LitElement {
  static override styles = [
    base,
    css`
      li button {
        font: inherit;
        width: 100%;
        text-align: start;
        padding: var(--gap-2) var(--gap-3);
        border: 0;
        border-radius: var(--radius);
        background: none;
        color: inherit;
        cursor: pointer;
      }
      li button:hover,
      li[aria-selected='true'] button {
        background: var(--accent-soft);
      }
      ul {
        margin-top: var(--gap-2);
      }
    `,
  ];

  @state() private text = '';
  @state() private at = 0;
  @state() private found: Entry[] = [];
  @state() private problem: Problem | undefined;
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  @query('text-box') private readonly box!: TextBox;
  #page: CasePage | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  async show(page: CasePage | null): Promise<void> {
    this.#page = page;
    this.text = '';
    this.found = [];
    this.#begin();
    await this.dialog.show();
    this.box.focus();
  }

  protected override render() {
    const entries = this.#entries();
    return html`<modal-dialog heading=${t('palette')} @keydown=${this.#key}>
      <text-box
        label=${t('palette')}
        placeholder=${t('palette.placeholder')}
        .value=${this.text}
        error=${this.problem?.sentence ?? ''}
        @change=${this.#typed}
      ></text-box>
      <ul role="listbox" aria-label=${t('palette')}>
        ${entries.map(
          (entry, index) =>
            html`<li role="option" aria-selected=${index === this.at ? 'true' : 'false'}>
              <button type="button" tabindex="-1" @click=${() => this.#run(entry)}>
                ${entry.text}
              </button>
            </li>`,
        )}
      </ul>
      ${entries.length === 0 ? html`<p class="soft">${t('palette.none')}</p>` : ''}
    </modal-dialog>`;
  }

  /// Read out, as the focus stays where one types.
  protected override updated(): void {
    this.box.at = this.renderRoot.querySelector('[aria-selected=true]');
  }

  #entries(): Entry[] {
    const page = this.#page;
    const bar = page?.actions;
    const actions: Entry[] = (bar?.possible ?? []).map((action) => ({
      text: word(action.name),
      run: () => bar?.begin(action),
    }));
    if (page?.seen) {
      actions.unshift({ text: t('reply'), run: () => page.reply() });
    }
    const named = actions.filter((entry) =>
      entry.text.toLowerCase().includes(this.text.toLowerCase()),
    );
    return [...named, ...this.found];
  }

  #typed(): void {
    this.text = this.box.value;
    this.#begin();
    this.#timer = setTimeout(() => void this.#search(this.text.trim()), WAIT_MS);
  }

  /// What was searched for before does not count any more.
  #begin(): void {
    clearTimeout(this.#timer);
    this.#round++;
    this.at = 0;
    this.problem = undefined;
  }

  async #search(q: string): Promise<void> {
    const round = this.#round;
    try {
      const found = q.length < 2 ? [] : await search(q);
      if (round === this.#round) {
        this.found = found;
      }
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      if (round === this.#round) {
        this.found = [];
        this.problem = failure;
      }
    }
  }

  #key(event: KeyboardEvent): void {
    const entries = this.#entries();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.at = Math.min(entries.length - 1, Math.max(0, this.at + step));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const entry = entries[this.at];
      if (entry) {
        this.#run(entry);
      }
    }
  }

  #run(entry: Entry): void {
    this.dialog.close();
    // After the dialog gave the focus back.
    setTimeout(entry.run);
  }
}

async function search(q: string): Promise<Entry[]> {
  const page = await read('GET /complaints', { q, limit: FOUND_MAX });
  return page.items.map((one) => ({
    text: `${one.caseNo} · ${term('category', one.category)} · ${term('status', one.status)}`,
    run: () => go(`/cases/${one.id}`),
  }));
}
