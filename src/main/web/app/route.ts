/// A page of the console.
export interface Page {
  /// Begins with a word of its own, as in `path: '/cases/:id'`; the build tells the server of it.
  path: string;
  /// Who may go there; nobody needs to be in where it is `'anyone'`.
  roles: readonly string[] | 'anyone' | 'everyone';
  /// Loads the module that defines the element.
  load: () => Promise<unknown>;
  /// The element. Each `:name` of the path is set as its property `name`.
  element: string;
  title: () => string;
  /// Whether the element reads anew by itself when the parts of the path change; otherwise another
  /// element takes its place.
  goesOn?: boolean;
  /// Where the page stands in the navigation; absent where it does not.
  place?: number;
  /// Who finds it there, where that is not everybody who may go there.
  placedFor?: readonly string[];
  /// What the element is given beside the parts of the path.
  given?: Readonly<Record<string, string>>;
}

export interface Match {
  page: Page;
  parameters: Record<string, string>;
}

/// The first page whose path fits.
export function match(pages: readonly Page[], path: string): Match | undefined {
  for (const page of pages) {
    const parameters = fit(page.path, path);
    if (parameters) {
      return { page, parameters: { ...page.given, ...parameters } };
    }
  }
  return undefined;
}

function fit(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.replace(/\/+$/, '').split('/');
  if (wanted.length !== given.length) {
    return undefined;
  }
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value) {
      const read = decoded(value);
      if (read === undefined) {
        return undefined;
      }
      parameters[part.slice(1)] = read;
    } else if (part !== value) {
      return undefined;
    }
  }
  return parameters;
}

/// Nothing for what is no address, such as `%zz`: there is no such page.
function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch (failure) {
    if (!(failure instanceof URIError)) {
      throw failure;
    }
    return undefined;
  }
}

/// Goes to another page without loading anything again.
export function go(path: string, replace = false): void {
  if (replace) {
    history.replaceState(null, '', path);
  } else {
    history.pushState(null, '', path);
  }
  dispatchEvent(new PopStateEvent('popstate'));
}

/// What a click on a link does: goes there, unless it wants another window.
export function follow(event: Event, path: string): void {
  const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
  if (!metaKey && !ctrlKey && !shiftKey) {
    event.preventDefault();
    go(path);
  }
}
