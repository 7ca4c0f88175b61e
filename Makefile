# The portal's commands. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CHECKERS := tests/e2e/node_modules/.package-lock.json
.DEFAULT_GOAL := help
.PHONY: help run test check fix services services-stop soak benchmarks screens clean

help: ## Danh sách lệnh, mỗi lệnh một dòng
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Cần Python 3.11 trở lên; máy này có " + sys.version.split()[0] + ". Ví dụ: PYTHON=python3.12 make run")'
	@echo "· Tạo môi trường Python trong $(VENV)"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Chưa tạo được môi trường Python. Trên Debian, Ubuntu: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9

$(VENV)/.run: requirements.txt $(BIN)/uv
	@echo "· Cài các gói trong requirements.txt"
	@$(BIN)/uv pip install --quiet --python $(BIN)/python -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt $(BIN)/uv
	@echo "· Cài các gói trong requirements-dev.txt"
	@$(BIN)/uv pip install --quiet --python $(BIN)/python -r requirements-dev.txt
	@touch $@ $(VENV)/.run

# Without npm the tests that need these say so, or fail under CI.
$(CHECKERS): tests/e2e/package-lock.json
	@if command -v npm >/dev/null; then echo "· Cài bộ kiểm tra trang (axe, Nu)"; npm ci --silent --no-audit --no-fund --prefix tests/e2e && touch $@; fi

run: $(VENV)/.run ## Chạy cổng kèm dữ liệu mẫu tại http://127.0.0.1:8000 (PORT=8001 make run đổi cổng mạng)
	@exec $(BIN)/python -m bentre_cds.up

test: $(VENV)/.dev $(CHECKERS) ## Cài gói kiểm thử và chạy mọi kiểm thử (PART=tests/search chạy một phần)
	@exec $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder --durations=10 $${PART:-tests}

check: $(VENV)/.dev ## Kiểm tra mã, định dạng, mẫu trang, migration, ngôn ngữ; chất lượng tìm kiếm nếu có EVAL_DIR
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/djlint --lint --quiet .
	@$(BIN)/python manage.py check
	@$(BIN)/python manage.py makemigrations --check --dry-run
	@$(BIN)/python -m pytest -q tests/test_language.py tests/test_architecture.py
	@if [ -f "$${EVAL_DIR:-}/zalo/corpus_mini.jsonl.xz" ]; then \
		found=$$($(BIN)/python manage.py search_eval "$$EVAL_DIR/zalo" --corpus "$$EVAL_DIR/zalo/corpus_mini.jsonl.xz" --least .92) || exit 1; \
		echo "$$found" | tail -n 1; \
	else echo "· Chưa đo chất lượng tìm kiếm: EVAL_DIR không trỏ tới thư mục có zalo/corpus_mini.jsonl.xz"; fi

fix: $(VENV)/.dev ## Sửa những gì máy sửa được: định dạng, thứ tự import
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

services: $(VENV)/.run ## Chạy PostgreSQL, Redis, Elasticsearch để thử; eval "$(make -s services)" đặt luôn các biến
	@exec $(BIN)/python -m bentre_cds.services start

services-stop: $(VENV)/.run ## Dừng đúng các máy chủ mà make services đã chạy
	@exec $(BIN)/python -m bentre_cds.services stop

soak: $(VENV)/.dev ## Thử sức bền: kill -9 cổng và từng máy chủ khi đang biên tập, tìm kiếm, gửi ý kiến (KILLS đổi số lần)
	@$(BIN)/python -m tests.soak.kill --kills $${KILLS:-20}
	@$(BIN)/python -m tests.soak.servers --kills $${KILLS:-10}
	@$(BIN)/python -m tests.soak.cluster --kills $${KILLS:-6}
	@$(BIN)/python -m tests.soak.senders $${KILLS:+--senders 20 --seconds 15 --kills 1}
	@$(BIN)/python -m tests.soak.reminders --kills $${KILLS:-100}

benchmarks: $(VENV)/.dev ## Đo tốc độ trang công khai so với một trang Django trống, trên PostgreSQL
	@exec $(BIN)/python -m benchmarks.pages

screens: $(VENV)/.dev ## Chụp lại ảnh trong docs/screens từ cổng mẫu đang chạy (ADDRESS=http://127.0.0.1:8001 đổi địa chỉ)
	@exec $(BIN)/python docs/screens/take.py $(ADDRESS)

clean: ## Xóa môi trường Python và bộ nhớ đệm; không đụng tới dữ liệu trong var/
	@rm -rf $(VENV) .pytest_cache .ruff_cache tests/e2e/node_modules
