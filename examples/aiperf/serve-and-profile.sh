# bench/serve-and-profile.sh
# One repetition: a fresh server, the same load, one record a request.
set -euo pipefail
model=${MODEL:-Qwen/Qwen2.5-7B-Instruct}
port=${PORT:-8000}

vllm serve "$model" --port "$port" >server.log 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" || true' EXIT
until curl --fail --silent --output /dev/null "http://127.0.0.1:$port/health"; do
  kill -0 "$server" 2>/dev/null || { tail -n 20 server.log >&2; exit 1; }
  sleep 1
done

rm -rf artifacts
aiperf profile --model "$model" --endpoint-type chat --url "http://127.0.0.1:$port" --streaming \
  --isl 512 --osl 128 --concurrency 8 --request-count 200 --warmup-request-count 20 --random-seed 42 \
  --extra-inputs ignore_eos:true --ui none --artifact-dir artifacts
