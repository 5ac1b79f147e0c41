// A general YAML extension in small: one diagnostic, one completion and one hover in every document in language yaml.
const vscode = require('vscode');

const source = 'YAML';

exports.activate = (context) => {
  const collection = vscode.languages.createDiagnosticCollection('yaml');
  const say = (document) => {
    if (document.languageId !== 'yaml') return;
    const about = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'Seen by the YAML extension');
    about.source = source;
    collection.set(document.uri, [about]);
  };
  vscode.workspace.textDocuments.forEach(say);
  context.subscriptions.push(
    collection,
    vscode.workspace.onDidOpenTextDocument(say),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.languages.registerCompletionItemProvider(
      { language: 'yaml' },
      {
        provideCompletionItems: () => [new vscode.CompletionItem('from the YAML extension')],
      },
    ),
    vscode.languages.registerHoverProvider(
      { language: 'yaml' },
      {
        provideHover: () => new vscode.Hover('From the YAML extension'),
      },
    ),
  );
};
