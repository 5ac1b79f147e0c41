import { createRequire } from 'node:module';
import path from 'node:path';

/** Starts the language server, a program of its own that lies beside this one; it ends the process by itself. */
export function startServer(): void {
  createRequire(__filename)(path.join(__dirname, 'server.js'));
}
