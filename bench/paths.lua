-- Asks for the paths of the file BENCH_PATHS, one after another and again; BENCH_COOKIES are sent along.
local paths = {}
for path in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = path end

local cookies = os.getenv("BENCH_COOKIES")
if cookies ~= nil and cookies ~= "" then wrk.headers["Cookie"] = cookies end

local last = 0

request = function()
    last = last % #paths + 1
    return wrk.format("GET", paths[last])
end
