-- Run by scripts/test-neovim.mjs inside a real Neovim. Written for 0.7, whose client is set up by hand.
-- Every wait is for something to happen, with a limit; nothing sleeps.

local server = vim.split(vim.env.CAREER_PLAN_SERVER, '\n')
local folder = vim.env.CAREER_PLAN_FOLDER
local limit = 10000

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

vim.cmd('edit ' .. folder .. '/jo.career.yaml')
local buffer = vim.api.nvim_get_current_buf()
vim.bo.filetype = 'career-plan'

local client_id = vim.lsp.start_client({
  name = 'career-plan',
  cmd = server,
  root_dir = folder,
  get_language_id = function()
    return 'career-plan'
  end,
  -- 0.7 does not answer questions about settings, so they are sent along.
  init_options = { careerPlan = { rules = { schema = 'warning', ['missing-stepping-stone'] = 'off' } } },
})
vim.lsp.buf_attach_client(buffer, client_id)
wait('the start of the server', function()
  local client = vim.lsp.get_client_by_id(client_id)
  return client and client.initialized
end)

-- Findings, with the severity the settings above give them.
wait('a finding', function()
  return #vim.diagnostic.get(buffer) > 0
end)
local found = vim.diagnostic.get(buffer)
equal('one finding, where the slip is', {
  #found, found[1].lnum, found[1].col, found[1].end_col, found[1].severity, found[1].source, found[1].code,
}, { 1, 3, 0, 5, vim.diagnostic.severity.WARN, 'Career Plan', 'schema' })

-- Typing mends it.
vim.api.nvim_buf_set_lines(buffer, 3, 4, false, { 'goals:' })
wait('the end of the finding', function()
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if one.code == 'schema' then
      return false
    end
  end
  return true
end)
equal('no finding about the key once it is mended', true, true)

-- Completion of an id, through the editor's own completion.
local serves = line_of(buffer, 'serves: []')
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  position = { line = serves - 1, character = #'    serves: [' },
}, limit)
local labels = {}
for _, item in ipairs(answers[client_id].result.items) do
  labels[item.label] = true
end
equal('completion offers the goal of this plan', labels['golden-path'], true)
equal('completion offers the goal of the other plan', labels['team.career.yaml#bench'], true)

vim.api.nvim_win_set_cursor(0, { serves, #'    serves: [' })
vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
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
local other = vim.fn.bufadd(folder .. '/team.career.yaml')
vim.fn.bufload(other)
equal('and its use in the other plan', line_of(other, 'serves: [jo.career.yaml#paved-road]') ~= nil, true)

-- The end: the server leaves by itself.
vim.lsp.stop_client(client_id)
wait('the end of the server', function()
  return vim.lsp.client_is_stopped(client_id)
end)
io.stdout:write('done\n')
vim.cmd('qall!')
