-- Run by scripts/test-neovim.mjs inside a real Neovim, after the set-up of docs/editors.md, in a folder with two plans.
-- Every wait is for something to happen, with a limit; nothing sleeps. The limit is long, because it costs time only where
-- something is wrong.

local limit = 60000

local function fail(message)
  io.stdout:write('\nnot ok: ' .. message .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, holds)
  if not vim.wait(limit, holds, 10) then
    fail(what .. ' did not happen')
  end
end

local function equal(what, got, wanted)
  if not vim.deep_equal(got, wanted) then
    fail(what .. ': got ' .. vim.inspect(got) .. ', wanted ' .. vim.inspect(wanted))
  end
  io.stdout:write('ok: ' .. what .. '\n')
end

local function lines(buffer)
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end

local function line_of(buffer, text)
  for number, line in ipairs(lines(buffer)) do
    local from = line:find(text, 1, true)
    if from then
      return number, from - 1
    end
  end
  fail('“' .. text .. '” is not in the buffer')
end

vim.cmd('edit jo.career.yaml')
local buffer = vim.api.nvim_get_current_buf()
local client
wait('the start of the server', function()
  client = vim.lsp.get_active_clients()[1]
  return client and client.initialized
end)
wait('the attachment of the server to the plan', function()
  return vim.lsp.buf_is_attached(buffer, client.id)
end)
io.stdout:write('ok: the server is attached to the plan\n')

local function findings(code)
  return vim.tbl_filter(function(one)
    return one.code == code
  end, vim.diagnostic.get(buffer))
end

wait('a finding', function()
  return #findings('schema') > 0
end)
local found = findings('schema')[1]
equal(
  'the finding is where the slip is',
  { #findings('schema'), found.lnum, found.col, found.end_col, found.severity, found.source },
  { 1, 3, 0, 5, vim.diagnostic.severity.ERROR, 'Career Plan' }
)

-- Settings that change, sent along as this version does.
client.notify('workspace/didChangeConfiguration', { settings = { careerPlan = { rules = { schema = 'warning' } } } })
wait('the new severity', function()
  local one = findings('schema')[1]
  return one and one.severity == vim.diagnostic.severity.WARN
end)

-- Typing mends it.
vim.api.nvim_buf_set_lines(buffer, 3, 4, false, { 'goals:' })
wait('the end of the finding', function()
  return #findings('schema') == 0
end)
io.stdout:write('ok: no finding once the key is mended\n')

-- Completion of an id, through the editor's own completion.
local serves = line_of(buffer, 'serves: []')
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  position = { line = serves - 1, character = #'    serves: [' },
}, limit)
if not answers then
  fail('there was no answer to the question what may stand here')
end
local labels = {}
for _, item in ipairs(answers[client.id].result.items) do
  labels[item.label] = true
end
equal('completion offers the goal of this plan', labels['golden-path'], true)
equal('completion offers the goal of the other plan', labels['team.career.yaml#bench'], true)

vim.api.nvim_win_set_cursor(0, { serves, #'    serves: [' })
local menu
local tries = 0
vim.fn.timer_start(20, function(timer)
  tries = tries + 1
  if vim.fn.pumvisible() == 1 or tries * 20 > limit then
    vim.fn.timer_stop(timer)
    menu = vim.fn.complete_info({ 'items' }).items
    vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('<C-e><Esc>', true, false, true), 'n', false)
  end
end, { ['repeat'] = -1 })
-- Stays in insert mode, with events coming in, until the timer leaves it.
vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('i<C-x><C-o>', true, false, true), 'ntx!', false)
local in_menu = {}
for _, item in ipairs(menu or {}) do
  in_menu[item.abbr ~= '' and item.abbr or item.word] = true
end
equal('the menu shows the goal', in_menu['golden-path'], true)

-- Rename, seen in the buffer and in the file that is not shown.
local row, column = line_of(buffer, 'golden-path:')
vim.api.nvim_win_set_cursor(0, { row, column })
vim.lsp.buf.rename('paved-road')
wait('the rename', function()
  return lines(buffer)[row] == '  paved-road:'
end)
local uses = 0
for _, line in ipairs(lines(buffer)) do
  if line:find('[paved-road]', 1, true) then
    uses = uses + 1
  end
end
equal('the use of the goal is renamed with it', uses, 1)
local other = vim.fn.bufadd('team.career.yaml')
vim.fn.bufload(other)
equal('and its use in the other plan', line_of(other, 'serves: [jo.career.yaml#paved-road]') ~= nil, true)

-- The end: the server leaves by itself.
vim.lsp.stop_client(client.id)
wait('the end of the server', function()
  return vim.lsp.client_is_stopped(client.id)
end)
io.stdout:write('done\n')
vim.cmd('qall!')
