import assert from 'node:assert/strict';
import { type FileRename, fileRename } from '../../../src/core/features/file-rename';
import { relativeFile, renamedUri, resolveFile, sameFile } from '../../../src/core/features/relative-uri';
import { withEdits } from '../../harness/check-fix';
import { viewOfText } from '../../harness/cursor';

describe('paths between files', () => {
  for (const [from, to, way] of [
    ['file:///w/me.career.yaml', 'file:///w/team.career.yaml', 'team.career.yaml'],
    ['file:///w/me.career.yaml', 'file:///w/a/team.career.yaml', 'a/team.career.yaml'],
    ['file:///w/a/me.career.yaml', 'file:///w/b/c/team.career.yaml', '../b/c/team.career.yaml'],
    ['file:///w/a/me.career.yaml', 'file:///team.career.yaml', '../../team.career.yaml'],
    ['vscode-vfs://host/w/me.career.yaml', 'vscode-vfs://host/w/ana%20cole.career.yaml', 'ana cole.career.yaml'],
    ['file:///c%3A/w/me.career.yaml', 'file:///c:/w/x.career.yaml', 'x.career.yaml'],
  ] as const) {
    it(`leads from ${from} to ${to}`, () => {
      assert.equal(relativeFile(from, to), way);
      assert.ok(sameFile(resolveFile(from, way) ?? '', to));
    });
  }

  it('lead nowhere between places that have nothing in common', () => {
    assert.equal(relativeFile('file:///w/a', 'https://example.com/w/b'), undefined);
    assert.equal(relativeFile('file:///w/a', 'untitled:Untitled-1'), undefined);
    assert.equal(resolveFile('file:///w/a', '../../b'), undefined);
  });

  it('follow a folder that is renamed', () => {
    assert.equal(renamedUri('file:///w/old/me.yaml', 'file:///w/old', 'file:///w/new'), 'file:///w/new/me.yaml');
    assert.equal(renamedUri('file:///w/older/me.yaml', 'file:///w/old', 'file:///w/new'), undefined);
  });
});

describe('renaming plan files', () => {
  const me = `goals:
  a:
    goal: A
    serves: [team.career.yaml#bench, 'other.career.yaml#x'] # both
team:
  - plan: team.career.yaml
`;

  function edited(text: string, renames: readonly FileRename[], uri = 'memory:/w/me.career.yaml'): string {
    const view = { ...viewOfText(text), uri };
    return withEdits(text, fileRename(renames, [view]).changes?.[uri] ?? []);
  }

  it('changes the references to a file in other plans', () => {
    const renames = [{ oldUri: 'memory:/w/team.career.yaml', newUri: 'memory:/w/lead/ana.career.yaml' }];
    assert.equal(edited(me, renames), me.replaceAll('team.career', 'lead/ana.career'));
    assert.equal(
      edited(me.replaceAll('\n', '\r\n'), renames),
      me.replaceAll('team.career', 'lead/ana.career').replaceAll('\n', '\r\n'),
    );
  });

  it('changes what a plan names when it moves itself', () => {
    const renames = [{ oldUri: 'memory:/w/me.career.yaml', newUri: 'memory:/w/deep/me.career.yaml' }];
    assert.equal(edited(me, renames), me.replaceAll('team.career', '../team.career').replace("'other", "'../other"));
  });

  it('changes nothing where a whole folder moves, or a plan only gets another name', () => {
    assert.equal(edited(me, [{ oldUri: 'memory:/w', newUri: 'memory:/v' }]), me);
    assert.equal(edited(me, [{ oldUri: 'memory:/w/me.career.yaml', newUri: 'memory:/w/jo.career.yaml' }]), me);
  });

  it('keeps the way a reference was written where nothing moved', () => {
    const roundabout = me.replace('- plan: team', '- plan: ./team');
    assert.equal(
      edited(roundabout, [{ oldUri: 'memory:/w/third.career.yaml', newUri: 'memory:/w/x.career.yaml' }]),
      roundabout,
    );
  });
});
