import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/text-box.js';
import { t } from './words.js';

/// Whose facts a preview is filled with: examples, or those of a case. Says `change` with the id of the
/// case, or with nothing.
@customElement('preview-case')
export class PreviewCase extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
        align-items: end;
      }
      text-box {
        width: 260px;
      }
    `,
  ];

  @state() private caseNo = '';
  @state() private fault = '';
  @state() private busy = false;

  protected override render() {
    return html`<form @submit=${this.#find} novalidate>
      <text-box
        label=${t('preview.case')}
        placeholder=${t('preview.examples')}
        .value=${this.caseNo}
        error=${this.fault}
        @change=${(e: Event) => (this.caseNo = (e.target as HTMLInputElement).value)}
      ></text-box>
      <action-button submits ?busy=${this.busy}>${t('preview.fill')}</action-button>
    </form>`;
  }

  async #find(event: Event): Promise<void> {
    event.preventDefault();
    const caseNo = this.caseNo.trim();
    this.fault = '';
    this.busy = true;
    try {
      const id = caseNo === '' ? undefined : await idOf(caseNo);
      this.fault = caseNo !== '' && id === undefined ? t('preview.no-case') : '';
      this.dispatchEvent(new CustomEvent('change', { detail: id }));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.fault = failure.sentence;
    } finally {
      this.busy = false;
    }
  }
}

async function idOf(caseNo: string): Promise<string | undefined> {
  const { items } = await read('GET /complaints', { q: caseNo, limit: 5 });
  return items.find((one) => one.caseNo === caseNo)?.id;
}
