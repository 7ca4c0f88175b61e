FROM python:3.11-slim AS packages
RUN pip install --no-cache-dir uv==0.13.9
COPY requirements.txt .
RUN python -m venv /venv && uv pip install --no-cache --python /venv/bin/python -r requirements.txt

FROM python:3.11-slim
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 DJANGO_SETTINGS_MODULE=settings.production VAR_DIR=/var/lib/portal STATIC_ROOT=/srv/static \
    KEY_STORE_DIR=/var/lib/portal-keys CASE_FILES_DIR=/var/lib/portal-cases
# The store of keys and the sealed files of opinions lie apart from everything else: they are backed up apart.
RUN useradd --system --uid 10001 --home-dir /var/lib/portal --create-home portal \
    && install -d -o 10001 -m 700 /var/lib/portal-keys /var/lib/portal-keys-copy /var/lib/portal-cases /var/lib/portal-index
COPY --from=packages /venv /venv
WORKDIR /srv/portal
COPY . .
# The values only satisfy the check at start: nothing of them is kept, no server is asked.
RUN SECRET_KEY=build-only-build-only-build-only-build-only-build-only ALLOWED_HOSTS=localhost PUBLIC_URL=https://localhost \
    DATABASE_URL=postgres://build@localhost/build EMAIL_URL=smtp://localhost DEFAULT_FROM_EMAIL=build@localhost VAR_DIR=/tmp/build \
    KEY_STORE_MASTERS=YnVpbGQtb25seS1idWlsZC1vbmx5LWJ1aWxkLW9ubHk= \
    python manage.py collectstatic --noinput -v 0 && rm -rf /tmp/build && python -m compileall -q .
USER portal
VOLUME ["/var/lib/portal", "/var/lib/portal-keys", "/var/lib/portal-keys-copy", "/var/lib/portal-cases"]
EXPOSE 8000
CMD ["gunicorn", "bentre_cds.wsgi:application", "-b", "0.0.0.0:8000", "-k", "gthread", "-w", "3", "--threads", "8", "--preload", "--limit-request-line", "0", "--worker-tmp-dir", "/dev/shm", "--access-logfile", "-", "--access-logformat", "%(t)s %(s)s %(m)s %(U)s %(b)s %(L)s"]
