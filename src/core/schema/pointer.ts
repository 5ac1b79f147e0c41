import type { Path } from '../syntax/path';
import type { JsonValue } from './json';
import { isMap } from './json';

/** A place in data and what stands there. */
export interface Place {
  readonly path: Path;
  readonly value: JsonValue | undefined;
}

/** Follows a JSON pointer (RFC 6901), such as `/goals/restore-time/checkIns/0`, through the data. */
export function follow(pointer: string, root: JsonValue): Place {
  const path: (string | number)[] = [];
  let value: JsonValue | undefined = root;
  for (const token of pointer.split('/').slice(1)) {
    if (Array.isArray(value)) {
      const index = Number(token);
      path.push(index);
      value = value[index];
    } else {
      const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
      path.push(key);
      value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
  }
  return { path, value };
}
