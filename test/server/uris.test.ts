import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonical, fileNameOf, filePathOf, folderOf, isInside, resolveFile } from '../../src/server/uris';

describe('addresses of files', () => {
  it('are the same in every spelling', () => {
    for (const spelling of [
      'file:///c%3A/my%20plans/jo.yaml',
      'file:///C:/my plans/jo.yaml',
      'FILE:///c:/my%20plans/jo.yaml',
    ]) {
      assert.equal(canonical(spelling), 'file:///c%3A/my%20plans/jo.yaml');
    }
    assert.equal(canonical('file:///a/b@c,d.yaml?x#y'), canonical('file:///a/b%40c%2Cd.yaml'));
    assert.equal(canonical('untitled:Untitled-1'), 'untitled:Untitled-1');
  });

  it('stay what they are when they are written in our way', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((part) => !/[/\0]/.test(part))), (parts) => {
        const uri = `file:///${parts.map(encodeURIComponent).join('/')}`;
        assert.equal(canonical(uri), canonical(canonical(uri)));
        assert.equal(filePathOf(canonical(uri))?.toLowerCase(), `/${parts.join('/')}`.toLowerCase());
      }),
    );
  });

  it('that are broken are no files', () => {
    assert.equal(filePathOf('file:///a%'), undefined);
    assert.equal(filePathOf('file:///a%00b'), undefined);
    assert.equal(filePathOf('https://example.org/a'), undefined);
  });

  it('have a name and a folder, the top being its own', () => {
    assert.equal(fileNameOf('file:///a/b%20c.yaml'), 'b c.yaml');
    assert.equal(folderOf('file:///a/b.yaml'), 'file:///a');
    assert.equal(folderOf('file:///a'), 'file:///');
    assert.equal(folderOf('file:///'), 'file:///');
  });

  it('lie inside a folder by whole parts only', () => {
    assert.ok(isInside('file:///a/b', 'file:///a'));
    assert.ok(isInside('file:///a', 'file:///'));
    assert.ok(!isInside('file:///ab', 'file:///a'));
  });

  it('are found from what a plan names, by relative paths only', () => {
    const from = (named: string) => resolveFile('file:///plans/leads/jo.career.yaml', named);
    assert.equal(from('team.career.yaml'), 'file:///plans/leads/team.career.yaml');
    assert.equal(from('./a b/career.yaml'), 'file:///plans/leads/a%20b/career.yaml');
    assert.equal(from('../ana/career.yaml'), 'file:///plans/ana/career.yaml');
    assert.equal(from('../../../../career.yaml'), 'file:///career.yaml');
    for (const bad of [
      '/etc/career.yaml',
      'C:/career.yaml',
      'https://x/career.yaml',
      '..\\career.yaml',
      '',
      '..',
      'a/',
    ]) {
      assert.equal(from(bad), undefined, bad);
    }
  });
});
