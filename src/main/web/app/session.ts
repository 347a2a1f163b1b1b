import { open } from '../api/client.js';
import { Problem } from '../api/problem.js';

export interface Token {
  accessToken: string;
  expiresIn: number;
  roles: string[];
  refreshToken: string;
  refreshExpiresIn: number;
  mustChangePassword: boolean;
  mustEnrolSecondFactor: boolean;
}

export type State = 'unknown' | 'out' | 'change-password' | 'enrol' | 'in' | 'over';

const KEPT = 'redress.session';
/// So long before its end a token is renewed.
const EARLY_MS = 30_000;

/// Who is at the console. Tokens live in memory only. Between two loads of a page the refresh token
/// rests in the storage of the tab, from where it is taken at once: a tab that is doubled must not
/// use the same one, which the desk would take for theft and end the session.
class Session extends EventTarget {
  state: State = 'unknown';
  username = '';
  roles: string[] = [];
  #token: Token | undefined;
  #goodUntil = 0;
  #renewal: Promise<string | undefined> | undefined;
  /// How many have signed out: what was asked for one of them before is not for the next.
  #left = 0;

  constructor() {
    super();
    addEventListener('pagehide', () => this.#keep());
    addEventListener('pageshow', () => sessionStorage.removeItem(KEPT));
  }

  get isIn(): boolean {
    return this.state === 'in';
  }

  /// Whether somebody is in, or was and is asked for the password again: their pages stay.
  get knows(): boolean {
    return this.state === 'in' || this.state === 'over';
  }

  isOf(username: string): boolean {
    return this.isIn && this.username === username;
  }

  /// When the owner of the session is in again.
  ///
  /// @throws Problem when they left, or somebody else came
  back(owner: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const changed = () => {
        if (this.isOf(owner)) {
          this.removeEventListener('change', changed);
          resolve();
        } else if (this.state === 'out' || this.username !== owner) {
          this.removeEventListener('change', changed);
          reject(left());
        }
      };
      this.addEventListener('change', changed);
      changed();
    });
  }

  has(...roles: string[]): boolean {
    return roles.some((role) => this.roles.includes(role));
  }

  /// Goes on with the session that the tab had, if there is one.
  async restore(): Promise<void> {
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    if (!kept) {
      return this.#become('out');
    }
    try {
      this.begin(await open<Token>('POST', '/auth/refresh', { refreshToken: kept }));
    } catch (failure) {
      if (failure instanceof Problem && failure.passes) {
        sessionStorage.setItem(KEPT, kept);
      }
      this.#become('out');
    }
  }

  async signIn(username: string, password: string, otp?: string): Promise<void> {
    this.begin(await open<Token>('POST', '/auth/token', { username, password, ...(otp ? { otp } : {}) }));
  }

  begin(token: Token): void {
    sessionStorage.removeItem(KEPT);
    this.#token = token;
    this.#goodUntil = Date.now() + token.expiresIn * 1000;
    this.roles = token.roles;
    this.username = nameIn(token.accessToken);
    this.#become(
      token.mustChangePassword ? 'change-password' : token.mustEnrolSecondFactor ? 'enrol' : 'in',
    );
  }

  /// One that is good for a while; nothing for whoever is not in.
  async token(): Promise<string | undefined> {
    if (this.#token && this.isIn && Date.now() > this.#goodUntil - EARLY_MS) {
      return this.renewed();
    }
    return this.#token?.accessToken;
  }

  /// All who ask meanwhile wait for the same one: a refresh token is good once.
  renewed(): Promise<string | undefined> {
    if (!this.#renewal) {
      const renewal = this.#renew().finally(() => {
        if (this.#renewal === renewal) {
          this.#renewal = undefined;
        }
      });
      this.#renewal = renewal;
    }
    return this.#renewal;
  }

  async #renew(): Promise<string | undefined> {
    const before = this.#left;
    const refreshToken = this.#token?.refreshToken;
    try {
      const next = await open<Token>('POST', '/auth/refresh', { refreshToken });
      if (before === this.#left) {
        this.begin(next);
      }
    } catch (failure) {
      if (failure instanceof Problem && failure.passes) {
        throw failure;
      }
      if (before === this.#left) {
        this.ended();
      }
    }
    if (before !== this.#left) {
      throw left();
    }
    return this.#token?.accessToken;
  }

  /// The desk knows the session no more; the page stays, and asks for the password.
  ended(): void {
    this.#token = undefined;
    this.#become('over');
  }

  /// Here at once, and at the desk when it can be reached.
  async signOut(): Promise<void> {
    const token = this.#token?.accessToken;
    this.#token = undefined;
    this.#renewal = undefined;
    this.#left++;
    sessionStorage.removeItem(KEPT);
    this.#become('out');
    try {
      await open('POST', '/auth/logout', undefined, token);
    } catch (failure) {
      // The token is forgotten here, and runs out there by itself.
      if (!(failure instanceof Problem)) {
        throw failure;
      }
    }
  }

  #keep(): void {
    if (this.#token && this.isIn) {
      sessionStorage.setItem(KEPT, this.#token.refreshToken);
    }
  }

  #become(state: State): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

function left(): Problem {
  return new Problem(401, 'UNAUTHORIZED', undefined);
}

/// The name of the account, as the token says it. Nothing is decided by it.
function nameIn(token: string): string {
  const part = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as { upn?: string; sub?: string };
  return claims.upn ?? claims.sub ?? '';
}

export const session = new Session();
