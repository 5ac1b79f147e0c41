import { setFlagsFromString } from 'node:v8';

/**
 * An editor's helper is one of many, and what it needs of memory for good is little; V8 on its own lets garbage pile up to
 * several times that before it looks. So: the nursery stays small, and the heap may grow by half over what was alive.
 * Measured, that takes a third to a half less memory for as much time. Imported before anything else is loaded.
 */
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');
