// A general YAML extension as people install it: yaml-language-server, for every document in language yaml, with the
// schemas that other extensions offer.
const { join } = require('node:path');
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

const repository = typeof REPOSITORY === 'string' ? REPOSITORY : join(__dirname, '..', '..', '..');
const yamlServer = join(repository, 'node_modules', 'yaml-language-server', 'out', 'src', 'server.js');

exports.activate = async (context) => {
  const server = { module: yamlServer, transport: TransportKind.ipc };
  const client = new LanguageClient('yaml', 'YAML', server, {
    documentSelector: [{ language: 'yaml' }],
    synchronize: { configurationSection: ['yaml'] },
  });
  context.subscriptions.push(client);
  await client.start();
  await client.sendNotification('json/schemaAssociations', offeredSchemas());
};

/** What extensions say under `yamlValidation`, as the server wants to be told. */
function offeredSchemas() {
  return vscode.extensions.all.flatMap(({ extensionUri, packageJSON }) =>
    (packageJSON.contributes?.yamlValidation ?? []).map(({ fileMatch, url }) => ({
      fileMatch: [fileMatch].flat().map((pattern) => (/^(\w+:\/\/|\/|!)/.test(pattern) ? pattern : `/${pattern}`)),
      uri: url.startsWith('./') ? vscode.Uri.joinPath(extensionUri, url).toString() : url,
    })),
  );
}
