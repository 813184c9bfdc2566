/**
 * What a mail server of the tests shows, from 2000 until 2126, as 0.0.0.0: an address that leads to this machine without being a loopback address.
 * Nobody trusts it who is not told to, so its key is no secret.
 */
export const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgYKbzSnTFIx2CCK61
lVqKrfYnVxWxMITx1iN1/VoY8dqhRANCAASiUW31jMsQjxi+gHoXXqDEbZ51OIff
MUmZ64DHZkJjuk/SsqDA70HT7SiFrpeNHGmkV3F9+xub3UYFXlDzvjkp
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBfTCCASOgAwIBAgIESx1fCjAKBggqhkjOPQQDAjAjMSEwHwYDVQQDDBhtYWls
IHNlcnZlciBvZiB0aGUgdGVzdHMwIBcNMDAwMTAxMDAwMDAwWhgPMjEyNjAxMDEw
MDAwMDBaMCMxITAfBgNVBAMMGG1haWwgc2VydmVyIG9mIHRoZSB0ZXN0czBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABKJRbfWMyxCPGL6AehdeoMRtnnU4h98xSZnr
gMdmQmO6T9KyoMDvQdPtKIWul40caaRXcX37G5vdRgVeUPO+OSmjQzBBMB0GA1Ud
DgQWBBSpGVIqZmbKbkrHrR7IdItkU6eoKjAPBgNVHRMBAf8EBTADAQH/MA8GA1Ud
EQQIMAaHBAAAAAAwCgYIKoZIzj0EAwIDSAAwRQIgM879a1l2t9WfRrpGfsmztmoG
IzgXb1g27kg19tnn0tkCIQD48UW2XTIdf93Hvxpv9gaN1tu22y9/Vil7DBz0WhRA
LQ==
-----END CERTIFICATE-----
`,
};
