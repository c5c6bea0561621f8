#!/bin/sh
# Starts SeaweedFS as an S3 store of one bucket: the backend writes with its key, everybody reads single files.
set -eu
cat > /tmp/s3.json <<JSON
{
  "identities": [
    { "name": "anonymous", "actions": ["Read:$S3_BUCKET"] },
    {
      "name": "backend",
      "credentials": [{ "accessKey": "$S3_ACCESS_KEY_ID", "secretKey": "$S3_SECRET_ACCESS_KEY" }],
      "actions": ["Admin:$S3_BUCKET", "Read:$S3_BUCKET", "List:$S3_BUCKET", "Tagging:$S3_BUCKET", "Write:$S3_BUCKET"]
    }
  ]
}
JSON
weed server -dir=/data -ip.bind=0.0.0.0 -s3 -s3.port=8333 -s3.config=/tmp/s3.json &
until echo "s3.bucket.list" | weed shell >/dev/null 2>&1; do sleep 1; done
echo "s3.bucket.create -name $S3_BUCKET" | weed shell >/dev/null 2>&1 || true
wait
