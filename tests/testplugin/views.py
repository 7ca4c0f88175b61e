from django.http import HttpResponse


def tips(request):
    return HttpResponse("Mẹo trong ngày", content_type="text/plain; charset=utf-8")
