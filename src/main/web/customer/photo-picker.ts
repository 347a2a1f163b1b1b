import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { EvidenceLimits } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import { acceptedBy, faultOf, fileLimits, limitsOf, sizeOf } from './file-limits.js';
import { t } from './words.js';

/// Photos, videos and documents of the customer, chosen or just taken. What is no use is refused at
/// once and in words. Says `change`; `files` are those that can be sent.
@customElement('photo-picker')
export class PhotoPicker extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--gap-2);
        margin-bottom: var(--gap-3);
      }
      li {
        display: grid;
        grid-template-columns: 56px 1fr auto;
        gap: var(--gap-3);
        align-items: center;
        background: var(--sunken);
        border-radius: var(--radius);
        padding: var(--gap-2);
      }
      .thumb {
        width: 56px;
        height: 56px;
        border-radius: 4px;
        object-fit: cover;
        background: var(--line);
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .room {
        min-width: 0;
      }
      p {
        margin-top: var(--gap-1);
      }
    `,
  ];

  @property({ attribute: false }) files: readonly File[] = [];
  /// What is wrong with some of them, by place.
  @property({ attribute: false }) faults: ReadonlyMap<number, string> = new Map();
  @property({ type: Boolean }) disabled = false;
  @state() private refused: { name: string; why: string }[] = [];
  @query('input') private readonly input!: HTMLInputElement;
  /// Until they are known, the desk alone says what it does not take.
  private readonly limits = new Loaded(this, fileLimits);
  #views = new Map<File, string>();

  override disconnectedCallback(): void {
    this.#views.forEach((view) => URL.revokeObjectURL(view));
    this.#views.clear();
    super.disconnectedCallback();
  }

  get #most(): number {
    return this.limits.value?.filesPerUploadMax ?? Infinity;
  }

  protected override render() {
    const limits = this.limits.value;
    return html`
      ${this.files.length > 0
        ? html`<ul>
            ${this.files.map((file, index) => this.#row(file, index))}
          </ul>`
        : nothing}
      <label class="unseen" for="files">${t('photos.choose')}</label>
      <input
        id="files"
        class="unseen"
        tabindex="-1"
        type="file"
        multiple
        accept=${limits ? acceptedBy(limits) : nothing}
        ?disabled=${this.disabled}
        @change=${this.#chosen}
      />
      <action-button
        ?disabled=${this.disabled || this.files.length >= this.#most}
        @click=${() => this.input.click()}
        >＋ ${t('photos.choose')}</action-button
      >
      ${limits ? told(limits) : nothing}
      <div role="alert">
        ${this.refused.map(
          (one) => html`<p class="bad small"><strong>${one.name}</strong> ${one.why}</p>`,
        )}
      </div>
    `;
  }

  #row(file: File, index: number) {
    const fault = this.faults.get(index);
    return html`<li>
      ${file.type.startsWith('image/')
        ? html`<img class="thumb" src=${this.#view(file)} alt="" />`
        : html`<span class="thumb"></span>`}
      <span class="room">
        <span class="name row">${file.name}</span>
        <span class="small ${fault ? 'bad' : 'soft'}">${fault ?? sizeOf(file.size)}</span>
      </span>
      <action-button
        look="quiet slim"
        label=${t('photos.remove', { name: file.name })}
        ?disabled=${this.disabled}
        @click=${() => this.#drop(index)}
        >✕</action-button
      >
    </li>`;
  }

  #view(file: File): string {
    const view = this.#views.get(file) ?? URL.createObjectURL(file);
    this.#views.set(file, view);
    return view;
  }

  #chosen(): void {
    const chosen = [...(this.input.files ?? [])];
    this.input.value = '';
    this.refused = [];
    const good: File[] = [];
    const limits = this.limits.value;
    for (const file of chosen) {
      const isTooMany = this.files.length + good.length >= this.#most;
      const why = isTooMany
        ? t('file.TOO_MANY', { most: this.#most })
        : limits && faultOf(file, limits);
      if (why) {
        this.refused = [...this.refused, { name: file.name, why }];
      } else {
        good.push(file);
      }
    }
    this.#become([...this.files, ...good]);
  }

  #drop(index: number): void {
    this.#become(this.files.filter((_, place) => place !== index));
  }

  #become(files: readonly File[]): void {
    this.files = files;
    this.faults = new Map();
    this.dispatchEvent(new Event('change'));
  }
}

function told(limits: EvidenceLimits) {
  const values = {
    image: limitsOf(limits, 'IMAGE'),
    document: limitsOf(limits, 'DOCUMENT'),
    video: limitsOf(limits, 'VIDEO'),
    most: limits.filesPerUploadMax,
  };
  return html`<p class="soft small">${t('photos.limits', values)}</p>`;
}
