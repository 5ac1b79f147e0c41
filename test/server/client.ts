import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { nodeFiles } from '../../src/server/node-files';
import { serve } from '../../src/server/server';
import { streamTransport } from '../../src/server/streams';
import type { Clock, Surroundings } from '../../src/server/surroundings';

/** What the server says about one document. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A client in the tests' hands; everything the server says is kept until somebody asks for it. */
export interface TestClient {
  readonly request: (method: string, params?: unknown) => Promise<unknown>;
  /** A request with the number it can be cancelled by. */
  readonly notify: (method: string, params?: unknown) => void;
  /** The params of the next notification of a kind that fits, sent before or after this is called. */
  readonly told: (method: string, fits?: (params: unknown) => boolean) => Promise<unknown>;
  /** The findings of a version of a document. */
  readonly published: (uri: string, version?: number) => Promise<Published>;
  /** Answers to the server's own requests, by method; may be replaced at any time. */
  readonly answers: Map<string, (params: unknown) => unknown>;
  readonly connection: MessageConnection;
}

export interface ClientOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: unknown;
  readonly initializationOptions?: unknown;
}

/** Capabilities of a client that can do everything, but is told its findings. */
export const pushing = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true },
};

/** The same, but it asks for its findings. */
export const pulling = {
  ...pushing,
  workspace: { ...pushing.workspace, diagnostics: { refreshSupport: true } },
  textDocument: { ...pushing.textDocument, diagnostic: {} },
};

function clientOn(input: Readable, output: Writable): TestClient {
  const connection = createMessageConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const kept: { method: string; params: unknown }[] = [];
  let waiting: { method: string; fits: (params: unknown) => boolean; done: (params: unknown) => void }[] = [];
  const answers = new Map<string, (params: unknown) => unknown>();
  const receive = (method: string, params: unknown) => {
    const next = waiting.find((one) => one.method === method && one.fits(params));
    if (!next) return void kept.push({ method, params });
    waiting = waiting.filter((one) => one !== next);
    next.done(params);
  };
  connection.onNotification(receive);
  connection.onUnhandledProgress((params) => receive('$/progress', params));
  connection.onRequest((method: string, params: unknown) => answers.get(method)?.(params) ?? null);
  connection.listen();
  const told = (method: string, fits: (params: unknown) => boolean = () => true) => {
    const at = kept.findIndex((one) => one.method === method && fits(one.params));
    if (at >= 0) return Promise.resolve(kept.splice(at, 1)[0]?.params);
    return new Promise<unknown>((done) => waiting.push({ method, fits, done }));
  };
  return {
    connection,
    answers,
    told,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => void connection.sendNotification(method, params),
    published: async (uri, version) => {
      const fits = (params: unknown) => {
        const one = publishedIn(params);
        return one.uri === uri && (version === undefined || one.version === version);
      };
      return publishedIn(await told('textDocument/publishDiagnostics', fits));
    },
  };
}

function publishedIn(params: unknown): Published {
  assert.ok(typeof params === 'object' && params !== null && 'uri' in params && 'diagnostics' in params);
  assert.ok(typeof params.uri === 'string' && Array.isArray(params.diagnostics));
  const version = 'version' in params && typeof params.version === 'number' ? { version: params.version } : {};
  return { uri: params.uri, diagnostics: params.diagnostics, ...version };
}

/** Introduces a client as an editor does. */
export async function introduce(client: TestClient, options: ClientOptions = {}): Promise<unknown> {
  const { folders = [], capabilities = pushing, initializationOptions } = options;
  const result = await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
    capabilities,
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
  });
  client.notify('initialized', {});
  return result;
}

export function open(client: TestClient, uri: string, text: string, version = 1): void {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'career-plan', version, text } });
}

export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** Midday of a local day. */
export function clockOn(year: number, month: number, date: number): Clock {
  return {
    now: () => new Date(year, month - 1, date, 12),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

/** The server in this process, with the surroundings of a test. */
export function serverInside(around: Partial<Surroundings> = {}): TestClient & { readonly exits: number[] } {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const exits: number[] = [];
  serve(streamTransport(up, down), {
    files: nodeFiles,
    clock: clockOn(2026, 11, 22),
    version: '9.9.9',
    rulesPage: undefined,
    exit: (code) => exits.push(code),
    watchProcess: () => {},
    ...around,
  });
  return { ...clientOn(down, up), exits };
}

/** The server as its own process. */
export interface ServerProcess extends TestClient {
  readonly child: ChildProcess;
  /** The exit status. */
  readonly ended: Promise<number | null>;
  /** Bytes as they are, for what no client would send. */
  readonly send: (bytes: string) => void;
  /** What it wrote on standard error so far. */
  readonly complaints: () => string;
}

export function serverProcess(file: string, ...args: readonly string[]): ServerProcess {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  child.stdin.on('error', () => {});
  return {
    ...clientOn(child.stdout, child.stdin),
    child,
    ended,
    send: (bytes) => void child.stdin.write(bytes),
    complaints: () => complaints,
  };
}

/** One message with its header. */
export function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
